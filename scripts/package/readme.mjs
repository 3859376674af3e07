/**
 * The README as it stands on its own in a package: pictures and pages of the project are not in there. Where `repository`
 * says where they are, links lead to the version's tag; else pictures go and links become the words that they stand on.
 */
export function readmeForPackage(text, repository, version) {
  const base = repository && repositoryPage(repository);
  const isOutside = (target) => /^(?:[a-z]+:|#)/i.test(target);
  return text
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)\n*/g, (whole, words, target) => {
      if (isOutside(target)) return whole;
      return base ? `![${words}](${base}/raw/v${version}/${target})\n\n` : '';
    })
    .replace(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g, (whole, words, target) => {
      if (isOutside(target)) return whole;
      return base ? `[${words}](${base}/blob/v${version}/${target})` : words;
    });
}

/** The page of a repository, by its address as package.json has it: `git+https://host/owner/name.git`. */
export function repositoryPage(url) {
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}
