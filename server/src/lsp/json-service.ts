/**
 * What any JSON file needs, for editors that have no JSON service of their own. Loaded when it is first needed: it is as
 * large as the rest of the server.
 */
import { getLanguageService, type JSONSchema } from 'vscode-json-languageservice';
import configSchema from '../../framework-lint.schema.json';
import type { JsonService } from './host';

const schemaUri = 'framework-lint://schema/configuration.json';

export function createJsonService(): JsonService {
  const service = getLanguageService({});
  service.configure({
    allowComments: true,
    schemas: [{ uri: schemaUri, fileMatch: ['.framework-lint.json'], schema: configSchema as JSONSchema }],
  });
  return {
    format: (text, options, range) => service.format(text, range, options),
    completeConfig: async (text, position) => service.doComplete(text, position, service.parseJSONDocument(text)),
    hoverConfig: async (text, position) => service.doHover(text, position, service.parseJSONDocument(text)),
  };
}
