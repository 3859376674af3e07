/** What is read beside the extension in Node: in a browser all is one file. */
export * from 'vscode-languageclient/node';
export * from './on-demand';
