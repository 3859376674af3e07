import { Zip, ZipPassThrough } from 'fflate';

// The date of every file, in whatever zone, so that the same contents give the same bytes.
const date = new Date(2026, 0, 1);
const plainFile = 0o100644;

/**
 * A zip of `[path, content]` pairs. It is made once and fetched by everybody, so it is packed by zopfli, which looks
 * longer for what a usual deflate misses: about 4 % less, and read by any program.
 */
export async function zip(entries) {
  const zopfli = await loadZopfli();
  const chunks = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of entries) {
    const bytes = Buffer.from(content);
    const packed = bytes.length === 0 ? bytes : await zopfli.deflateAsync(bytes, { numiterations: 5 });
    const entry = new ZipPassThrough(path);
    entry.mtime = date;
    entry.os = 3; // Unix, so that `attrs` holds its permissions.
    entry.attrs = plainFile << 16;
    if (packed.length < bytes.length) {
      entry.compression = 8;
      entry.process = (_, final) => entry.ondata(null, packed, final);
    }
    archive.add(entry);
    entry.push(bytes, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

/** As a program of its own it would end the process at any error, with its whole code for a message; here it may not. */
async function loadZopfli() {
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = new Set(events.flatMap((event) => process.listeners(event)));
  const { default: zopfli } = await import('@gfx/zopfli');
  await zopfli.deflateAsync(Buffer.from('a'), {});
  for (const event of events) {
    for (const listener of process.listeners(event)) {
      if (!before.has(listener)) process.off(event, listener);
    }
  }
  return zopfli;
}
