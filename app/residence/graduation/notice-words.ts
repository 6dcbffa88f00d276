import { defineWords } from '~/shared/words'

/** What the public notices say of graduates, and the page that takes one off them. */
export const graduationNoticeWords = defineWords({
  title: ['毕业企业', 'Graduates'],
  lead: [
    '按公布的毕业条件核准毕业的企业。对毕业有不同意见，请按下面的方式反映，随时受理。',
    'Firms that graduated under the published conditions. If you disagree with a graduation, tell the incubator as below; there is no last day.',
  ],
  cols: {
    firm: ['企业', 'Firm'],
    number: ['证书编号', 'Certificate no.'],
    on: ['毕业日期', 'Graduated on'],
    by: ['毕业条件', 'Conditions'],
  },
  none: ['还没有企业毕业。', 'No firm has graduated yet.'],
  notice: ['毕业公示', 'Notice of the graduation'],
  shown: [
    '已在公示页公布：企业名称、证书编号、毕业日期、毕业条件。',
    'On the public notices: name, number of the certificate, day and conditions.',
  ],
  held: (reason: string) => [`没有公布：${reason}`, `Not on the public notices: ${reason}`],
  see: ['看公示页', 'See the public notices'],
  hold: ['撤下公示', 'Take it off the notices'],
  show: ['重新公示', 'Put it back on the notices'],
  holdLead: [
    '涉密、企业正在保密期内或信息有误时撤下。毕业和证书不受影响，企业会收到信。',
    'For what is secret, for a firm under an embargo, or for an error. The graduation and its certificate stay as they are; the firm is told.',
  ],
  showLead: [
    '企业名称、证书编号、毕业日期和毕业条件重新公布，企业会收到信。',
    'Name, number of the certificate, day and conditions are published again; the firm is told.',
  ],
  reason: ['理由', 'Reason'],
  heldAtOnce: ['不公示的理由', 'Why it is not put on public notice'],
  heldAtOnceHint: [
    '不填就在公示页公布企业名称、证书编号、毕业日期和毕业条件；涉密等不宜公布的，写明理由',
    'Left empty, name, number of the certificate, day and conditions are published; give the reason where that must not be',
  ],
  firms: ['企业', 'Firms'],
  graduation: ['毕业', 'Graduation'],
  back: ['返回', 'Back'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    short: ['至少写 4 个字', 'At least 4 characters'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    not_graduated: ['这家企业没有毕业', 'This firm has not graduated'],
    changed_meanwhile: ['公示刚刚有变动，请看过再办', 'The notice has just changed; please look again'],
  },
})
