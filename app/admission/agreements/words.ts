import { defineWords } from '~/shared/words'

/** The agreement before admission: its pages for staff and founders, and its text. */
export const agreementWords = defineWords({
  factsMissing: (names: string) => [
    `协议里还缺：${names}。孵化器没有填过这些，填好才能签发；或先公布不用它们的文本。`,
    `The agreement lacks: ${names}. The incubator has not entered them; enter them first, or publish a text that does without.`,
  ],
  listJoin: ['、', ', '],
  title: ['入孵协议', 'Agreement'],
  number: (ref: string) => [`${ref} 协议`, `Agreement ${ref}`],
  signHere: ['双方签字盖章', 'Signed and sealed'],
  signatures: {
    a: ['甲方（盖章）', 'Party A (seal)'],
    b: ['乙方（盖章）', 'Party B (seal)'],
    day: ['签字日期', 'Signed on'],
  },
  foot: (version: number, issued: string, hash: string) => [
    `协议文本${version === 0 ? '为系统自带' : `第 ${version} 版`}，${issued} 签发，校验值 ${hash}`,
    `${version === 0 ? 'Built-in text' : `Text version ${version}`}, issued ${issued}, checksum ${hash}`,
  ],
  word: ['下载 Word 文件', 'Download as Word'],
  back: ['回到申请', 'Back to the application'],
  printHint: ['可直接打印，一式两份签字盖章。', 'Print it as it stands, sign and seal two copies.'],
  issue: ['签发协议', 'Issue the agreement'],
  issueLead: [
    '公示已结束。按现行文本填好企业信息签发，企业会收到信，写明签到哪天。签发后内容不再变动。',
    'The notice has ended. The text in force is filled with the firm’s facts and issued; the firm gets a letter that says until when it signs. Once issued it does not change.',
  ],
  reissueLead: (issued: string) => [
    `${issued} 已签发过一份，还没有签。再签发一份，旧的作废，签字期限重新计算。`,
    `One was issued on ${issued} and is not signed. Another takes its place, with new days to sign.`,
  ],
  term: ['孵化期', 'Term'],
  months: (count: string) => [`${count} 个月`, `${count} months`],
  longHint: (kinds: string, clause: string) => [
    clause ? `${kinds}（${clause}）` : kinds,
    clause ? `${kinds} (${clause})` : kinds,
  ],
  usualTerm: ['一般企业', 'Firms as a rule'],
  space: ['希望的场地', 'Space wished for'],
  spaceHint: ['取自申请，可以按商定的改', 'From the application; change it to what was agreed'],
  spaceReserved: (rooms: string, until: string) => [
    `取自申请，可以按商定的改。已为它预留 ${rooms}，到 ${until}`,
    `From the application; change it to what was agreed. ${rooms} reserved for it until ${until}`,
  ],
  spaceOf: (sqm: string, desks: string) => [
    `房间 ${sqm || '0'} 平方米，工位 ${desks || '0'} 个`,
    `rooms of ${sqm || '0'} m², ${desks || '0'} desks`,
  ],
  issueSend: ['签发并通知企业', 'Issue it and tell the firm'],
  text: ['现行文本', 'Text in force'],
  signing: ['登记签字', 'Record the signature'],
  signingLead: (due: string) => [
    `企业应在 ${due} 前签好。核对双方签字盖章后登记，登记后不能改。`,
    `The firm is to sign by ${due}. Check both signatures and seals, then record; it cannot be changed afterwards.`,
  ],
  signedOn: ['签字日期', 'Signed on'],
  scan: ['签好的扫描件', 'Scan of the signed agreement'],
  scanHint: (has: boolean) => [
    has ? '企业已交回一份；不选就用它' : '企业当面签的，由您上传',
    has ? 'The firm handed one in; choose nothing to take it' : 'Signed in person: upload it',
  ],
  returned: ['企业交回的', 'Handed in by the firm'],
  signingSend: ['登记签好的协议', 'Record the signed agreement'],
  sendBack: ['扫描件不能用，请企业重交', 'The scan is not good: ask for another'],
  sendBackTitle: ['退回扫描件', 'Send the scan back'],
  sendBackLead: [
    '写明哪里不行，企业会收到信；签字期限不变。',
    'Say what is wrong; the firm gets a letter. The day to sign by stays the same.',
  ],
  sendBackNote: ['哪里不行', 'What is wrong'],
  sendBackSend: ['退回，请企业重交', 'Send back, ask for another'],
  nothingBack: [
    '企业还没有交回扫描件，或协议已经登记。',
    'The firm has handed in no scan, or the agreement is on record already.',
  ],
  none: ['还没有签发协议。', 'No agreement has been issued yet.'],
  state: {
    issued: ['等企业签', 'to be signed'],
    returned: ['等登记', 'to be recorded'],
    signed: ['已签好', 'signed'],
  },
  facts: {
    state: ['进度', 'Standing'],
    issued: ['签发', 'Issued'],
    due: ['签字期限', 'Sign by'],
    returned: ['企业交回', 'Handed in'],
    signed: ['签字日期', 'Signed on'],
    file: ['扫描件', 'Scan'],
    hash: ['校验', 'Checksum'],
  },
  intact: ['与签发时一致', 'as it was issued'],
  broken: ['与签发时不一致，请报告管理员', 'not as it was issued: tell the administrator'],
  founder: {
    lead: (due: string) => [
      `看完后签字盖章，最迟 ${due} 17:30 交回。也可以到孵化器当面签。`,
      `Read it, sign and seal it, and hand it in by 17:30 on ${due}. You may also sign at the incubator.`,
    ],
    done: (day: string) => [
      `协议已于 ${day} 签好，登记在案。`,
      `The agreement was signed on ${day} and is on record.`,
    ],
    got: (day: string, name: string) => [
      `${day} 已交回 ${name}，孵化器核对后登记。要换一份，再选一次即可。`,
      `${name} came in on ${day}; the incubator checks and records it. Choose again to replace it.`,
    ],
    sentBack: (note: string) => [`上次交回的不能用：${note}`, `What you handed in cannot be used: ${note}`],
    steps: [
      '三步：下载或打印；签字盖章；拍照或扫描传回。',
      'Three steps: download or print; sign and seal; hand in a photo or a scan.',
    ],
    scan: ['签好的协议（扫描件或照片）', 'The signed agreement (scan or photo)'],
    send: ['交回签好的协议', 'Hand in the signed agreement'],
    open: ['看协议并签字', 'Read and sign the agreement'],
    read: ['看协议', 'Read the agreement'],
  },
  versions: ['协议文本', 'Text of the agreement'],
  textLead: [
    '签发协议时用当天有效的最新一版；已签发的不受影响。大括号里的名字签发时换成企业的信息，以 # 开头的行是标题。',
    'Agreements are issued on the newest text in force that day; those issued already stay. Names in braces become the firm’s facts; a line that begins with # is a heading.',
  ],
  show: ['看全文', 'Whole text'],
  errors: {
    day_missing: ['填日期', 'Give the day'],
    scan_missing: ['先选择文件', 'Choose a file first'],
    note_short: ['写清楚哪里不行，5 字以上', 'Say what is wrong, at least 5 characters'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    wrong_state: [
      '协议现在不能交，请回到申请页看最新情况。',
      'The agreement cannot be handed in now; look at the application again.',
    ],
    wrong_role: ['您的身份不能办这一步。', 'Your role cannot do this.'],
    unknown_file: ['文件没有收到，请重新选择。', 'The file did not arrive; choose it again.'],
    other_format: [
      '这里只收 PDF、JPG、PNG 的扫描件或照片，请另存后再传。',
      'Only a scan or photo as PDF, JPG or PNG is taken here; save it so and choose it again.',
    ],
    changed_meanwhile: [
      '刚有同事发布了另一版。您写的还在，请对照后再发布。',
      'A colleague has just published another version. What you typed is kept; compare, then publish.',
    ],
    day_passed: ['起用日不能早于今天。', 'The day cannot be before today.'],
  },
})
