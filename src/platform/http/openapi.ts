import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

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

/** The OpenAPI 3.1 document of every declared route. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Regie')
    .setDescription('The register and control room for customer-experience work.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An access token or an API key (rg_…)' })
    .build();
  return SwaggerModule.createDocument(app, config);
}
