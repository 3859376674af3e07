import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectFolder } from '../host/project.mjs';
import { packageManifest, packagePaths } from './contents.mjs';
import { readmeForPackage, repositoryPage } from './readme.mjs';
import { zip } from './zip.mjs';

/** Writes the extension as a .vsix: a zip of its files below `extension/`, with the two descriptions that VS Code wants. */
export async function writeVsix(file) {
  const manifest = packageManifest();
  const paths = packagePaths();
  const entries = [
    ['extension.vsixmanifest', vsixManifest(manifest, paths)],
    ['[Content_Types].xml', contentTypes(paths)],
    ...paths.map((path) => [`extension/${path}`, contentOf(path, manifest)]),
  ];
  const bytes = await zip(entries);
  writeFileSync(file, bytes);
  return bytes.length;
}

function contentOf(path, manifest) {
  if (path === 'package.json') return JSON.stringify(manifest);
  const content = readFileSync(join(projectFolder, path));
  if (path.endsWith('.schema.json')) return JSON.stringify(JSON.parse(content.toString()));
  return path === 'README.md'
    ? readmeForPackage(content.toString(), manifest.repository?.url, manifest.version)
    : content;
}

function vsixManifest(manifest, paths) {
  const { name, version, publisher, displayName, description, engines, categories, keywords, icon } = manifest;
  const { galleryBanner, repository } = manifest;
  // As the Marketplace and Open VSX read them.
  const properties = [
    ['Code.Engine', engines.vscode],
    ['Code.ExtensionKind', 'workspace,web'],
    ['Code.ExecutesCode', 'true'],
    ['Services.Branding.Color', galleryBanner.color],
    ['Services.Branding.Theme', galleryBanner.theme],
    ['Services.GitHubFlavoredMarkdown', 'true'],
    ['Services.Content.Pricing', 'Free'],
    ...(repository ? [['Services.Links.Source', repositoryPage(repository.url)]] : []),
  ];
  const assets = [
    ['Microsoft.VisualStudio.Code.Manifest', 'package.json'],
    ['Microsoft.VisualStudio.Services.Content.Details', 'README.md'],
    ['Microsoft.VisualStudio.Services.Content.Changelog', 'CHANGELOG.md'],
    ['Microsoft.VisualStudio.Services.Content.License', 'LICENSE'],
    ['Microsoft.VisualStudio.Services.Icons.Default', icon],
  ].filter(([, path]) => paths.includes(path));
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}"/>
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml([...keywords, '__web_extension'].join(','))}</Tags>
    <Categories>${xml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${properties.map(([id, value]) => `      <Property Id="Microsoft.VisualStudio.${id}" Value="${xml(value)}"/>`).join('\n')}
    </Properties>
    <License>extension/LICENSE</License>
    <Icon>extension/${xml(icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${assets.map(([type, path]) => `    <Asset Type="${type}" Path="extension/${xml(path)}" Addressable="true"/>`).join('\n')}
  </Assets>
</PackageManifest>
`;
}

function contentTypes(paths) {
  const types = {
    '.json': 'application/json',
    '.js': 'application/javascript',
    '.css': 'text/css',
    '.md': 'text/markdown',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.vsixmanifest': 'text/xml',
  };
  const used = new Set(['.vsixmanifest', ...paths.map((path) => extname(path)).filter(Boolean)]);
  const defaults = [...used].map(
    (extension) => `  <Default Extension="${extension}" ContentType="${types[extension] ?? 'text/plain'}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${defaults.join('\n')}
  <Override PartName="/extension/LICENSE" ContentType="text/plain"/>
</Types>
`;
}

function xml(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
