import { Client } from 'pg'

/** Rows of these tables are written once: whoever serves requests adds and reads, and nothing more. */
const WRITTEN_ONCE = [
  'Event',
  'PlanFigure',
  'IndicatorVersion',
  'IndicatorWording',
  'OwnKindVersion',
  'Setting',
  'CertificateText',
  'HolidayNotice',
  'IdlePaper',
  'LandText',
  'LandingAgreement',
  'LandingText',
  'LetterTemplate',
  'MeasureNote',
  'AgreementText',
  'Submission',
  'TermExtension',
  'LeaseText',
  'RentScheme',
  'AssessmentEntry',
  'BookableRules',
  'ParkCount',
  'ParkDecision',
  'PlanVisit',
  'PolicyClaimProof',
  'SiteVisit',
  'VisitPhoto',
  'QuarterAnswer',
  'SharingTerm',
  'SharingPart',
  'SharingRow',
  'WeaknessReading',
]
/** The end of each chain moves on and never goes. */
const NEVER_DELETED = ['EventHead']
const MIGRATIONS = '_prisma_migrations'

export class ServingRoleError extends Error {}

/**
 * Gives the role that serves requests what its work takes, after every migration anew: rows of every table, and of the
 * log only adding and reading. It owns nothing, so it can neither change the schema nor switch a trigger off. A role
 * that is not there yet is made where the owner may make roles.
 */
export async function grantServing(ownerUrl: string, servingUrl: string): Promise<void> {
  const { username, password, pathname } = new URL(servingUrl)
  const role = decodeURIComponent(username)
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  const name = client.escapeIdentifier(role)
  const tables = (names: readonly string[]) => names.map((one) => client.escapeIdentifier(one)).join(', ')
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ owner: string; isThere: boolean; mayMake: boolean }>(
      `SELECT current_user AS owner, EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS "isThere",
        (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS "mayMake"`,
      [role],
    )
    const [who] = rows
    if (who?.owner === role)
      throw new ServingRoleError(
        'DATABASE_URL and MIGRATE_DATABASE_URL name the same role: give requests a role of their own, or leave MIGRATE_DATABASE_URL out.',
      )
    if (!who?.isThere) {
      if (!who?.mayMake)
        throw new ServingRoleError(
          `The role ${role} of DATABASE_URL does not exist, and the role of MIGRATE_DATABASE_URL may not make it: create it first.`,
        )
      const secret = client.escapeLiteral(decodeURIComponent(password))
      await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${secret}`)
    }
    const database = client.escapeIdentifier(decodeURIComponent(pathname.slice(1)))
    const all = 'ALL TABLES IN SCHEMA public'
    for (const sql of [
      `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`,
      `GRANT CONNECT ON DATABASE ${database} TO ${name}`,
      `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${name}`,
      `GRANT USAGE ON SCHEMA public TO ${name}`,
      `REVOKE ALL ON ${all} FROM ${name}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ${all} TO ${name}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`,
      `REVOKE UPDATE, DELETE ON ${tables(WRITTEN_ONCE)} FROM ${name}`,
      `REVOKE DELETE ON ${tables(NEVER_DELETED)} FROM ${name}`,
      `REVOKE INSERT, UPDATE, DELETE ON ${tables([MIGRATIONS])} FROM ${name}`,
    ])
      await client.query(sql)
    await refuseStrong(client, role)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/** A role that is an administrator, or a member of the owner, could undo all of this. */
async function refuseStrong(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ strong: boolean }>(
    `SELECT rolsuper OR rolcreaterole OR pg_has_role(rolname, current_user, 'MEMBER')
      OR has_table_privilege(rolname, '"Event"', 'UPDATE, DELETE, TRUNCATE, TRIGGER') AS strong
     FROM pg_roles WHERE rolname = $1`,
    [role],
  )
  if (rows[0]?.strong)
    throw new ServingRoleError(
      `The role ${role} of DATABASE_URL may change the event log (it is an administrator, a member of the owner, or was granted more): take that from it, or leave MIGRATE_DATABASE_URL out.`,
    )
}
