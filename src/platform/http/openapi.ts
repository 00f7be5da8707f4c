import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { complete } from './openapi/completion.js';
import type { Contract } from './openapi/document.types.js';
import { ACCESS_COOKIE } from '../access/forgery.js';

/** The contract of the running application: `/openapi.json`, and a readable rendering at `/docs`. */
export async function setUpOpenApi(app: NestFastifyApplication): Promise<void> {
  let document: OpenAPIObject | undefined;
  const contract = () => (document ??= describeApi(app));
  SwaggerModule.setup('docs', app, contract, {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Regie API',
  });
}

/**
 * The OpenAPI 3.1 document of every declared route. Complete in a build only: the compiler's plugin gives the classes of
 * requests and responses their descriptions.
 */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Regie')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This installation')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An access token or an API key (rg_…)' })
    .addApiKey({ type: 'apiKey', in: 'cookie', name: ACCESS_COOKIE, description: COOKIE }, 'cookie')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: CSRF }, 'csrf')
    .build();
  const document = SwaggerModule.createDocument(app, config) as unknown as Contract;
  return complete(document, app) as unknown as OpenAPIObject;
}

const COOKIE =
  'The session of a browser (POST /v1/browser-session), in a cookie that scripts cannot read; over https it is called `__Host-regie_access`. An Authorization header goes before it.';
const CSRF =
  'The `csrfToken` of the browser session. Needed with the cookie for whatever changes something; never with a bearer token.';

const DESCRIPTION = `The register and control room for customer-experience work: one portfolio, its fragmentation made visible, decided by one board.

**Identity.** \`Authorization: Bearer …\` with an access token (POST /v1/sessions) or an API key; a browser has cookies instead (POST /v1/browser-session) and sends \`X-CSRF-Token\` with every change. The organisation comes from it: no request names its tenant, and another organisation's record is simply not there (404).

**Lists** answer \`{ items, nextCursor }\`. Pass \`nextCursor\` as \`cursor\` with the same filter and sort.

**Changes** need \`If-Match\` with the ETag of what was read (or several, or \`*\`); unknown fields are refused; PATCH keeps what is absent and clears what is null. Every POST takes an \`Idempotency-Key\`.

**Refusals** are problem details (RFC 9457): \`type\` is the address of a page that explains it, \`errors\` names every fault of the input with its pointer. A method that an address does not answer is a 405 with \`Allow\`. Ask for Dutch with \`Accept-Language: nl\`.`;
