/** The version that is measured. */
export const VERSION = '5.50.0'

const ADMIN = {
  serveAdminPanel: false,
  auth: { secret: 'only-for-the-bench' },
  apiToken: { salt: 'only-for-the-bench' },
  transfer: { token: { salt: 'only-for-the-bench' } },
}
const SCHEMA = {
  kind: 'collectionType',
  collectionName: 'applications',
  info: { singularName: 'application', pluralName: 'applications', displayName: 'Application' },
  options: { draftAndPublish: false },
  attributes: {
    ref: { type: 'string' },
    name: { type: 'string' },
    track: { type: 'string' },
    state: { type: 'string' },
    outcome: { type: 'string' },
    submittedAt: { type: 'datetime' },
  },
}
const MIDDLEWARES = ['errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map(
  (name) => `strapi::${name}`,
)
const core = (what: string, more = '') =>
  `module.exports = require('@strapi/strapi').factories.createCore${what}('api::application.application'${more})`
const given = (value: unknown) => `module.exports = ${JSON.stringify(value)}`

/**
 * A Strapi that does nothing but list applications, to anybody: no session, no log line, no panel. Its files by their
 * places.
 */
export const FILES: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'peer',
    version: '0.0.0',
    private: true,
    dependencies: { '@strapi/strapi': VERSION, pg: '8.16.3' },
  }),
  'config/server.js': `module.exports = ({ env }) => ({ host: '127.0.0.1', port: env.int('PORT'), app: { keys: ['bench'] } })`,
  'config/admin.js': given(ADMIN),
  'config/middlewares.js': given(MIDDLEWARES),
  'config/database.js': `module.exports = ({ env }) => ({
  connection: { client: 'postgres', connection: { connectionString: env('DATABASE_URL') }, pool: { min: 2, max: 10 } },
})`,
  'src/index.js': given({}),
  'src/api/application/content-types/application/schema.json': JSON.stringify(SCHEMA),
  'src/api/application/controllers/application.js': core('Controller'),
  'src/api/application/services/application.js': core('Service'),
  'src/api/application/routes/application.js': core(
    'Router',
    `, { only: ['find'], config: { find: { auth: false } } }`,
  ),
  'favicon.png': '',
  'public/uploads/.gitkeep': '',
}
