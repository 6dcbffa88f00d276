import { defineLetters } from '~/ground/letters/letter'

/** Letters about lease contracts that stand: signing, handovers, calling off. */
export const contractLetters = defineLetters({
  lease_called_off: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'reason', 'link'],
    needs: ['ref', 'reason'],
    zh: {
      when: '起租前取消租约时',
      subject: '租约 {编号} 已取消',
      body: '{企业}的租约 {编号} 的房间在起租前全部退回，租约取消，不收费用。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a lease is called off before it begins',
      subject: 'Lease {ref} is called off',
      body: 'All rooms of lease {ref} of {firm} were given back before it began. It is called off and nothing is charged for it.\n\nReason: {reason}\n\n{link}',
    },
  },
  lease_signed: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'ref', 'day', 'start', 'end', 'link'],
    needs: ['ref', 'start', 'end'],
    zh: {
      when: '租约签字时',
      subject: '租约 {编号} 已签字',
      body: '{企业}的租约 {编号} 于 {日期} 签字，租期 {起租日} 至 {到期日}。请与运营部约定交房时间，到时按清单交接。{链接}',
    },
    en: {
      when: 'when a lease is signed',
      subject: 'Lease {ref} is signed',
      body: 'Lease {ref} of {firm} was signed on {day} and runs from {start} to {end}. Please agree a time for the handover. {link}',
    },
  },
  handover_recorded: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'day', 'link'],
    needs: ['link'],
    zh: {
      when: '登记房间交接时',
      subject: '请确认交接清单：{编号}',
      body: '{企业} {日期} 的房间交接已登记：清单、水电表读数、钥匙。请核对后确认，有出入写下来：{链接}',
    },
    en: {
      when: 'when a handover is written down',
      subject: 'Please confirm the handover of {ref}',
      body: 'The handover of {day} for {firm} is written down: checklist, meters, keys. Please check and confirm it, and write down what differs: {link}',
    },
  },
  handover_confirmed: {
    to: ['officer'],
    reach: 'choice',
    has: ['firm', 'ref', 'day', 'link'],
    needs: ['link'],
    zh: {
      when: '企业确认交接时',
      subject: '{企业} 确认了 {编号} 的交接',
      body: '{日期} 的交接双方已确认：{链接}',
    },
    en: {
      when: 'when a firm confirms a handover',
      subject: '{firm} has confirmed the handover of {ref}',
      body: 'The handover of {day} is confirmed by both: {link}',
    },
  },
})
