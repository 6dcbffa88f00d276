import { defineWords, plural } from '~/shared/words'

/** Filling in and handing in for a firm. */
export const onBehalfWords = defineWords({
  imports: ['导入申请', 'Import applications'],
  title: ['代填草稿', 'Draft for a firm'],
  draftOf: (ref: string) => [`代填草稿 ${ref}`, `Draft ${ref} for a firm`],
  lead: [
    '按企业交来的书面材料补齐。企业有账号的，也能看到并修改这份草稿；提交规则与企业自己提交一样。',
    'Complete it from the papers the firm gave. A firm with an account sees this draft and can change it too; it is handed in under the same rules as by the firm itself.',
  ],
  missing: (count: number) => [
    `还缺 ${count} 项，补齐才能代递交`,
    `${plural(count, 'gap')} to fill before it can be handed in`,
  ],
  complete: ['内容已填好，材料已齐', 'Everything is filled in, all papers are there'],
  completeNote: [
    '凭企业的书面委托就可以代为提交。',
    'With the mandate of the firm on paper it can be handed in.',
  ],
  sections: ['填报内容', 'Answers'],
  section: ['部分', 'Section'],
  done: ['已填', 'Filled in'],
  papers: ['材料', 'Papers'],
  papersLead: [
    '企业交来的材料逐份上传，每种可以传几份。',
    'Upload what the firm gave, paper by paper; several files per kind are possible.',
  ],
  paper: ['材料', 'Paper'],
  received: ['已收', 'received'],
  handIn: ['代企业递交', 'Hand in for the firm'],
  fill: ['填写', 'Fill in'],
  save: ['保存', 'Save'],
  toDraft: ['回到草稿', 'Back to the draft'],
  uploadPapers: ['上传材料', 'Upload papers'],
  handInLead: (firm: string) => [
    `凭${firm}的书面委托代为提交。提交后内容固定，企业的账号会收到通知，可以随时撤回。`,
    `You hand it in by the mandate of ${firm} on paper. Its contents are fixed then; the people of the firm are told and can withdraw it at any time.`,
  ],
  mandateOn: ['委托书日期', 'Day of the mandate'],
  mandateOnHint: ['委托书上写的日期', 'as the paper says'],
  mandate: ['委托书', 'Mandate'],
  mandateText: [
    '企业盖章的委托书原件在手，同意由孵化器代为提交这份申请',
    'The sealed mandate of the firm is at hand and lets the incubator hand in this application',
  ],
  firm: ['企业', 'Firm'],
  uscc: ['统一社会信用代码', 'Credit code'],
  intake: ['批次', 'Intake'],
  cancel: ['返回', 'Back'],
  errors: {
    day_missing: ['请填写委托书上的日期', 'Say the day of the mandate'],
    mandate_missing: ['请确认委托书在手', 'Confirm that the mandate is at hand'],
  },
  refusals: {
    wrong_state: ['这份申请已经提交过。', 'This application has been handed in already.'],
    wrong_role: ['只有孵化器工作人员能代为提交。', 'Only staff of the incubator hand in for a firm.'],
    gaps: ['还有没补齐的地方，请回到草稿看。', 'Something is still missing: see the draft.'],
    intake_closed: ['本批已截止，不能再提交。', 'The intake has closed; nothing can be handed in.'],
    changed_meanwhile: [
      '刚才有人改了这份草稿，请再核对一遍后提交。',
      'Somebody has just changed this draft. Check it again, then hand it in.',
    ],
    mandate_later: ['委托书的日期在今天之后，请核对。', 'The day of the mandate lies after today.'],
  },
  conflict: [
    '刚才有人改了同一处。保存时对方填的在各项下面；再次保存以您的为准。',
    'Somebody has just changed the same answers. What they typed stands below each; save again to keep yours.',
  ],
})
