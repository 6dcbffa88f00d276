import { Readable } from 'node:stream'
import { keep, receive } from '~/ground/files/store.server'

const NAMES = {
  business_licence: ['营业执照（示例）.pdf', 'Business licence'],
  business_plan: ['商业计划书（示例）.pdf', 'Business plan'],
  rd_staff_list: ['研发人员名单与社保证明（示例）.pdf', 'R&D staff list'],
  ip_list: ['知识产权清单（示例）.pdf', 'List of intellectual property'],
  rd_spend_statement: ['研发费用明细（示例）.pdf', 'Statement of R&D spend'],
  audit_report: ['审计报告（示例）.pdf', 'Audit report'],
  certificate: ['证书（示例）.pdf', 'Certificate'],
  contract: ['技术合同与登记证明（示例）.pdf', 'Technology contract'],
  talent: ['人才证明（示例）.pdf', 'Proof of a talent'],
  agreement: ['入孵协议签字扫描件（示例）.pdf', 'Signed agreement before admission'],
  minutes: ['评审会纪要签字扫描件（示例）.pdf', 'Signed minutes of a panel'],
  landing: ['落地证明（示例）.pdf', 'Proof of a landing step'],
} as const
export type ProofKind = keyof typeof NAMES
export type Proof = { sha256: string; size: number; mime: string; name: string }

export function isProofKind(text: string): text is ProofKind {
  return text in NAMES
}

const kept = new Map<ProofKind, Promise<Proof>>()

/** The file that stands for every proof of a kind: a page that says it is invented. */
export function proofFor(kind: ProofKind): Promise<Proof> {
  const known = kept.get(kind)
  if (known) return known
  const proof = store(kind)
  kept.set(kind, proof)
  return proof
}

async function store(kind: ProofKind): Promise<Proof> {
  const [name, title] = NAMES[kind]
  const received = await receive(Readable.from([onePage(`${title} (example, everything invented)`)]))
  await keep(received)
  return { sha256: received.sha256, size: received.size, mime: 'application/pdf', name }
}

/** A PDF of one page with one line, its cross-reference table counted as it is written. */
function onePage(text: string): Buffer {
  const line = text.replace(/[\\()]/g, (mark) => `\\${mark}`)
  const content = `BT /F1 20 Tf 72 760 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = body.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}
