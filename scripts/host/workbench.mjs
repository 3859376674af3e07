/**
 * The address of the workbench on `folder`. `file` is opened at once; `extension` is a folder whose extension is loaded
 * from its sources; `tests` is a module in it whose `run()` is called in the extension host. All paths are absolute.
 * An extension for the web is none of the address, see host/web-extension.mjs.
 */
export function workbenchUrl(origin, { folder, file, extension, tests, web = false }) {
  const remote = (path) => `vscode-remote://${new URL(origin).host}${toUrlPath(path)}`;
  const payload = [
    file && ['openFile', remote(file)],
    extension && !web && ['extensionDevelopmentPath', remote(extension)],
    tests && !web && ['extensionTestsPath', remote(tests)],
  ].filter(Boolean);
  const url = new URL(origin);
  url.searchParams.set('folder', toUrlPath(folder));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function toUrlPath(path) {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
