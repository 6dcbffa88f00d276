import { Readable } from 'node:stream'
import { keep, receive } from '~/ground/files/store.server'
import type { Actor } from '~/ground/people/actor'
import { onePage } from './drivers/pdf'
import { uploadedBy } from './drivers/uploads.server'

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
  lease: ['签好的租约（示例）.pdf', 'Signed lease'],
  minutes: ['评审会纪要签字扫描件（示例）.pdf', 'Signed minutes of a panel'],
  task: ['任务佐证（示例）.pdf', 'Proof of a task'],
  claim: ['租赁合同与付款凭证（示例）.pdf', 'Lease and payment slips'],
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

/** An uploaded file of a person: the bytes of its kind are kept once, the row is the person's own. */
export async function upload({ userId, enclaveId }: Actor, kind: ProofKind, now: Date): Promise<string> {
  return uploadedBy(userId, now, { enclaveId, ...(await proofFor(kind)) })
}
