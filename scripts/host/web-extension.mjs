import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

const base = '/extension-under-development';

/**
 * Has the workbench run an extension in the browser, as on vscode.dev: it comes by HTTP, and its extension host is a
 * worker. VS Code's server can neither serve such an extension nor be told of it, so both is done on the way to the page.
 */
export async function serveWebExtension(page, origin, { extension, tests }) {
  const context = page.context();
  await context.route(`${origin}${base}/**`, (route) => {
    const path = join(extension, decodeURIComponent(new URL(route.request().url()).pathname.slice(base.length)));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  const uri = (path) => {
    const { protocol, host } = new URL(origin);
    return { scheme: protocol.slice(0, -1), authority: host, path };
  };
  const developmentOptions = {
    extensions: [uri(base)],
    ...(tests && { extensionTestsPath: uri(`${base}/${relative(extension, tests).replaceAll('\\', '/')}`) }),
  };
  await context.route(
    (url) => url.origin === origin && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withOptions(await response.text(), { developmentOptions }) });
    },
  );
}

/** The page with more options for the workbench, which stand in an attribute as JSON. */
function withOptions(html, options) {
  const pattern = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  if (!pattern.test(html)) throw new Error('The page of this VS Code says nowhere what its workbench is to do.');
  return html.replace(pattern, (_, start, settings) => {
    const all = { ...JSON.parse(settings.replaceAll('&quot;', '"')), ...options };
    return `${start}${JSON.stringify(all).replaceAll('"', '&quot;')}"`;
  });
}
