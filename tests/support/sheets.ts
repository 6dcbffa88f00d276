import type { LoaderFunctionArgs } from '@remix-run/node'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import * as templateRoute from '~/audiences/desk/imports/template'
import { pathOf } from '~/ground/files/store.server'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { answerOf, signedRequest, usccOf, type World } from './world'

type Cells = Record<string, string | number>

/** Puts a sheet into the store, as the platform does with an upload. */
export async function stored({ officer, now }: World, bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(path.dirname(pathOf(sha256)), { recursive: true })
  writeFileSync(pathOf(sha256), bytes)
  const kept = { sha256, size: bytes.length, mime: 'application/xlsx', name: '企业.xlsx' }
  return uploadedBy(officer.userId, now, kept)
}

/** The heads of the template that an officer downloads. */
export async function headsOfTemplate({ officer, slug }: World): Promise<string[]> {
  const request = await signedRequest(officer, `/desk/${slug}/imports/template/A`)
  const params = { enclave: slug, track: 'A' }
  const answer = await answerOf(() =>
    templateRoute.loader({ request, params, context: {} } as unknown as LoaderFunctionArgs),
  )
  const rows = await readSheet(Buffer.from(await answer.arrayBuffer()))
  return (rows[0] ?? []).map(String)
}

/** The template, filled in. */
export async function filledIn(world: World, rows: Cells[], name = 'A-1'): Promise<Buffer> {
  const heads = await headsOfTemplate(world)
  const cells = rows.map((row) =>
    heads.map((head) => {
      const value = Object.entries(row).find(([key]) => head.endsWith(`[${key}]`))?.[1]
      return value === undefined ? null : { value }
    }),
  )
  const hints = heads.map(() => ({ value: '说明' }))
  return writeXlsxFile([heads.map((value) => ({ value })), hints, ...cells], { sheet: name }).toBuffer()
}

/** A row of a firm that is not on record. */
export const rowOfFirm = (number: number, more: Cells = {}): Cells => ({
  'firm.uscc': usccOf(number),
  'firm.name': `导入企业 ${number}`,
  'firm.foundedOn': '2025-05-01',
  'firm.industryCode': '39',
  'firm.contactName': '李四',
  'firm.contactPhone': '13900000002',
  ...more,
})
