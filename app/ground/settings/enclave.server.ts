import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { today } from '~/platform/clock.server'
import type { Day } from '~/shared/days'
import { remembered } from '~/platform/remembered.server'
import { askTogether, type AsWritten } from '~/platform/together.server'
import { inForce, type OnDay, type Version } from './in-force'
import { settingFrom, type SettingOf } from './settings'
import type { Topic } from './vocabulary'

type Row = Prisma.EnclaveGetPayload<object>
/** An enclave with what it says of itself and what it offers, as in force on a day. */
export type Enclave = Row & SettingOf<'identity'> & SettingOf<'offer'>
type Client = Pick<Tx, '$queryRaw'>

/** The enclave as it is on a day, outside a transaction read once for a page; 404 when there is none. */
export async function enclaveOn(client: Client, id: string, day: Day = today()): Promise<Enclave> {
  const work = () => read(client, Prisma.sql`WHERE e.id = ${id}::uuid`, day)
  const [enclave] = await (client === db ? remembered(keyOf(id, day), work) : work())
  return enclave ?? notFound()
}

const keyOf = (id: string, day: Day) => `enclave ${id} ${day}`

/** The enclave an address names, as it is today. */
export async function enclaveNamed(slug: string): Promise<Enclave | null> {
  const [enclave] = await read(db, Prisma.sql`WHERE e.slug = ${slug}`, today())
  if (enclave) await remembered(keyOf(enclave.id, today()), () => Promise.resolve([enclave]))
  return enclave ?? null
}

/** Every enclave of the installation, or those that are public, or some by their ids; the oldest first. */
export function enclavesOn(day: Day, which: 'all' | 'published' | readonly string[]): Promise<Enclave[]> {
  const where =
    which === 'all'
      ? Prisma.empty
      : which === 'published'
        ? Prisma.sql`WHERE e."publishedAt" IS NOT NULL`
        : Prisma.sql`WHERE e.id = ANY(${[...which]}::uuid[])`
  return read(db, Prisma.sql`${where} ORDER BY e."createdAt", e.id`, day)
}

/** What an enclave has decided on a topic that is in force on a day. */
export async function settingOn<T extends Topic>(
  client: Client,
  enclaveId: string,
  topic: T,
  day: Day = today(),
): Promise<SettingOf<T>> {
  const select = Prisma.sql`SELECT setting_on(${enclaveId}::uuid, ${topic}, ${day}::date) AS content`
  const [row] = await (client === db
    ? remembered(`${topic} ${enclaveId} ${day}`, () => askTogether<Decided>(select))
    : client.$queryRaw<Decided[]>(select))
  return settingFrom(topic, row?.content)
}

type Decided = { content: unknown }

/** Which version of a setting is in force on a day: a later one may be decided already. 0 where nothing was. */
export async function settingVersionOn(
  client: Client,
  enclaveId: string,
  topic: Topic,
  day: Day,
): Promise<number> {
  const [row] = await client.$queryRaw<{ version: number }[]>`
    SELECT version FROM "Setting" WHERE "enclaveId" = ${enclaveId}::uuid AND topic = ${topic}
      AND ("effectiveOn" <= ${day}::date OR version = 1)
    ORDER BY "effectiveOn" DESC, version DESC LIMIT 1`
  return row?.version ?? 0
}

/** What one version of a setting says. */
export async function settingAt<T extends Topic>(
  client: Client,
  enclaveId: string,
  topic: T,
  version: number,
): Promise<SettingOf<T>> {
  const [row] = await client.$queryRaw<{ content: unknown }[]>`
    SELECT content FROM "Setting" s
    WHERE s."enclaveId" = ${enclaveId}::uuid AND s.topic = ${topic} AND s.version = ${version}`
  return settingFrom(topic, row?.content)
}

/** All an enclave has decided on a topic, as a value of a statement. */
export const VERSIONS = (enclaveId: string, topic: Topic) => Prisma.sql`COALESCE((
  SELECT json_agg(json_build_object('version', s.version, 'from', s."effectiveOn", 'content', s.content))
  FROM "Setting" s WHERE s."enclaveId" = ${enclaveId}::uuid AND s.topic = ${topic}), '[]')`

/** The topics that pages ask of one enclave: read together, once for a page. */
const TOGETHER = [
  'duties',
  'deadlines',
  'reviewing',
  'terms',
  'leasing',
  'limits',
] as const satisfies readonly Topic[]
type AskedTogether = (typeof TOGETHER)[number]

/** What an enclave has decided on a topic, to be asked for any day. */
export async function settingByDay<T extends AskedTogether>(
  client: Client,
  enclaveId: string,
  topic: T,
): Promise<OnDay<T>> {
  const select = Prisma.sql`
    SELECT topic, json_agg(json_build_object('version', version, 'from', "effectiveOn", 'content', content)) AS versions
    FROM "Setting" WHERE "enclaveId" = ${enclaveId}::uuid AND topic IN (${Prisma.join([...TOGETHER])}) GROUP BY topic`
  const rows = await (client === db
    ? remembered(`versions ${enclaveId}`, () => askTogether<OnTopic>(select))
    : client.$queryRaw<OnTopic[]>(select))
  return inForce(topic, rows.find((row) => row.topic === topic)?.versions ?? [])
}

type OnTopic = { topic: Topic; versions: Version[] }

async function read(client: Client, which: Prisma.Sql, day: Day): Promise<Enclave[]> {
  const select = Prisma.sql`
    SELECT e.*, setting_on(e.id, 'identity', ${day}::date) AS identity,
      setting_on(e.id, 'offer', ${day}::date) AS offer
    FROM "Enclave" e ${which}`
  const rows =
    client === db
      ? (await askTogether<AsWritten<Asked>>(select)).map(withDates)
      : await client.$queryRaw<Asked[]>(select)
  return rows.map(({ identity, offer, ...row }) => ({
    ...row,
    ...settingFrom('identity', identity),
    ...settingFrom('offer', offer),
  }))
}

type Asked = Row & { identity: unknown; offer: unknown }

function withDates({ planStartsOn, loadedOn, createdAt, publishedAt, ...row }: AsWritten<Asked>): Asked {
  const date = (text: string | null) => (text === null ? null : new Date(text))
  return {
    ...row,
    planStartsOn: new Date(planStartsOn),
    loadedOn: date(loadedOn),
    createdAt: new Date(createdAt),
    publishedAt: date(publishedAt),
  }
}
