/** Light and dark by the reader's system, but light on paper; the colours of severities have a contrast of 4.5 or more on both. */
export const htmlStyle = `:root {
  color-scheme: light dark;
  --text: #1f2328; --soft: #59636e; --back: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --mark: #fff1b8;
  --error: #c4252d; --warning: #6b4500; --information: #0757b8; --hint: #57606a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --soft: #9da7b3; --back: #0d1117; --card: #161b22; --line: #30363d; --mark: #5a4a00;
    --error: #ff7b72; --warning: #e3b341; --information: #79c0ff; --hint: #9da7b3;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 0; display: inline; overflow-wrap: anywhere; }
h1, h2, p { overflow-wrap: anywhere; }
header p { color: var(--soft); }
header .failure { color: var(--error); }
details { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; }
summary { padding: .75rem 1rem; cursor: pointer; }
.count, .place { color: var(--soft); font-variant-numeric: tabular-nums; }
ol { list-style: none; margin: 0; padding: 0; }
ol > li { border-top: 1px solid var(--line); border-left: 4px solid; padding: .5rem 1rem; }
ol > li p { margin: 0; }
ol > li.error { border-left-color: var(--error); } .error strong { color: var(--error); }
ol > li.warning { border-left-color: var(--warning); } .warning strong { color: var(--warning); }
ol > li.information { border-left-color: var(--information); } .information strong { color: var(--information); }
ol > li.hint { border-left-color: var(--hint); } .hint strong { color: var(--hint); }
blockquote { margin: .25rem 0; color: var(--soft); overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--text); }
code { color: var(--soft); }
ul { margin: .25rem 0; color: var(--soft); }
@media print { :root { color-scheme: only light; } details { break-inside: avoid; } }
`;
