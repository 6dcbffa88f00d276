import { Client } from 'pg'
import { inject } from 'vitest'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'

/**
 * From now on every statement that makes or removes rows of an enclave says so in a table beside, of which nothing else
 * knows: two hundred tables need not be counted to see what grew.
 */
export async function noteGrowth(except: ReadonlySet<string>): Promise<void> {
  const admin = new URL(inject('adminUrl'))
  admin.pathname = new URL(env().DATABASE_URL ?? '').pathname
  const client = new Client({ connectionString: admin.href })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string; joins: boolean }>(
      `SELECT table_name AS name, is_nullable = 'YES' AS joins FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND column_name = 'enclaveId' AND table_type = 'BASE TABLE'`,
    )
    const tables = rows.filter(({ name }) => !except.has(name))
    const joining = tables.filter(({ joins }) => joins)
    await client.query([NOTES, ...tables.map(noted), ...joining.map(notedLater)].join(';\n'))
  } finally {
    await client.end()
  }
}

const NOTES = `
  CREATE TABLE growth (enclave uuid, name text NOT NULL, rows int NOT NULL);
  CREATE INDEX ON growth (enclave, name);
  CREATE FUNCTION note_made() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    INSERT INTO public.growth SELECT "enclaveId", TG_TABLE_NAME, count(*) FROM made GROUP BY 1;
    RETURN NULL;
  END $$;
  CREATE FUNCTION note_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    INSERT INTO public.growth SELECT "enclaveId", TG_TABLE_NAME, -count(*) FROM gone GROUP BY 1;
    RETURN NULL;
  END $$;
  CREATE FUNCTION note_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    INSERT INTO public.growth SELECT enclave, TG_TABLE_NAME, sum(row) FROM (
      SELECT "enclaveId", 1 FROM made UNION ALL SELECT "enclaveId", -1 FROM gone) moved (enclave, row)
      GROUP BY 1 HAVING sum(row) <> 0;
    RETURN NULL;
  END $$;
  GRANT SELECT ON growth TO PUBLIC`

type Named = { name: string }
const noted = ({ name }: Named) => `
  CREATE TRIGGER note_made AFTER INSERT ON "${name}" REFERENCING NEW TABLE AS made
    FOR EACH STATEMENT EXECUTE FUNCTION note_made();
  CREATE TRIGGER note_gone AFTER DELETE ON "${name}" REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION note_gone()`

/** Rows that belong to no enclave yet, as a file that is being uploaded, and come to one. */
const notedLater = ({ name }: Named) => `
  CREATE TRIGGER note_moved AFTER UPDATE ON "${name}" REFERENCING OLD TABLE AS gone NEW TABLE AS made
    FOR EACH STATEMENT EXECUTE FUNCTION note_moved()`

/** How many rows each table has gained of an enclave since growth is noted. */
export async function grown(enclaveId: string): Promise<Map<string, number>> {
  const found = await db.$queryRaw<{ name: string; rows: number }[]>`
    SELECT name, sum(rows)::int AS rows FROM growth WHERE enclave = ${enclaveId}::uuid GROUP BY 1`
  return new Map(found.map(({ name, rows }) => [name, rows]))
}
