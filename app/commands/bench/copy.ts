import { Client, type Connection, type Submittable } from 'pg'

/** COPY of the rows of an enclave through Node, as CSV: the fastest way out of PostgreSQL. Answers the bytes. */
export async function copied(url: string, table: string, enclaveId: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await new Promise<number>((resolve, reject) => {
      const sql = `COPY (SELECT * FROM "${table}" WHERE "enclaveId" = '${enclaveId}') TO STDOUT WITH (FORMAT csv)`
      client.query(new CopyOut(sql, resolve, reject))
    })
  } finally {
    await client.end()
  }
}

/** What the client of PostgreSQL calls while a COPY runs. */
class CopyOut implements Submittable {
  private bytes = 0

  constructor(
    private readonly text: string,
    private readonly done: (bytes: number) => void,
    private readonly failed: (error: Error) => void,
  ) {}

  submit(connection: Connection) {
    connection.query(this.text)
  }

  handleCopyData({ chunk }: { chunk: Buffer }) {
    this.bytes += chunk.length
  }

  handleError(error: Error) {
    this.failed(error)
  }

  handleReadyForQuery() {
    this.done(this.bytes)
  }

  handleCommandComplete() {
    return undefined
  }
}
