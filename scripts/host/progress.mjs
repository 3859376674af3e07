const out = process.stderr;

/**
 * Tells a person what takes its time. On a terminal it is one line, with the seconds so far; elsewhere (a log) each
 * step is a plain line. Nothing is written before the first step, so what is quick stays silent.
 */
export function createProgress(title) {
  let start = 0;
  let current = '';
  let timer;
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const draw = () => {
    const line = `${title}: ${current} (${seconds()} s)`;
    out.write(`\r\x1b[K${line.slice(0, (out.columns || 80) - 1)}`);
  };
  const close = (ending) => {
    if (!start) return;
    clearInterval(timer);
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${title}: ${ending} (${seconds()} s)\n`);
  };

  return {
    step(text) {
      current = text;
      start ||= Date.now();
      if (!out.isTTY) {
        out.write(`${title}: ${text}\n`);
        return;
      }
      timer ??= setInterval(draw, 200).unref();
      draw();
    },
    done: () => close('ready'),
    failed: () => close(`failed while ${current}`),
  };
}
