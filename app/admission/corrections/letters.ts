import { defineLetters } from '~/ground/letters/letter'

/** Letters about what a firm is asked to mend, and what it mended or changed. */
export const correctionLetters = defineLetters({
  correction_answered: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'ref', 'count'],
    needs: ['ref'],
    zh: {
      when: '企业补正后',
      subject: '{企业}已补正，申请 {编号}',
      body: '{企业}已就您提出的 {数量} 处补正作答，申请 {编号} 回到初审。',
    },
    en: {
      when: 'when a firm has answered a request to correct',
      subject: '{firm} has corrected {ref}',
      body: '{firm} has answered your request to correct ({count} in all). Application {ref} is back in screening.',
    },
  },
  application_amended: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'ref', 'count', 'link'],
    needs: ['ref', 'link'],
    zh: {
      when: '企业补充修改申请后',
      subject: '{企业}补充修改了申请 {编号}',
      body: '{企业}补充修改了已递交的申请（{编号}），共 {数量} 处。入驻条件已重新判定；改前改后在申请页上对照。\n\n{链接}',
    },
    en: {
      when: 'when a firm has amended its application',
      subject: '{firm} has amended {ref}',
      body: '{firm} has amended what it handed in ({ref}), {count} in all. The criteria were judged anew; the file shows the old beside the new.\n\n{link}',
    },
  },
  amended_after_review: {
    to: ['expert'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: {
      when: '专家提交评审后，企业补充修改申请时',
      subject: '{编号} 在您评审之后有补充修改',
      body: '{企业}的入驻申请（{编号}）在您提交评审之后补充修改过。您的评审不变；改前改后可在评审页上对照。\n\n{链接}',
    },
    en: {
      when: 'when an application is amended after an expert’s review',
      subject: '{ref} was amended after your review',
      body: 'The application of {firm} ({ref}) was amended after your review. Your review stays as it is; the review page shows what changed.\n\n{link}',
    },
  },
  amended_before_review: {
    to: ['expert'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: {
      when: '专家提交评审前，企业补充修改申请时',
      subject: '您要评的 {编号} 有补充修改',
      body: '{企业}的入驻申请（{编号}）补充修改过，请按改后的评审。改前改后可在评审页上对照。\n\n{链接}',
    },
    en: {
      when: 'when an application is amended before an expert’s review',
      subject: '{ref}, which you are to review, was amended',
      body: 'The application of {firm} ({ref}) was amended; please review it as it stands now. The review page shows what changed.\n\n{link}',
    },
  },
  application_sent_back: {
    to: ['officer'],
    reach: 'choice',
    has: ['ref', 'firm', 'reasons', 'link'],
    needs: ['reasons', 'link'],
    zh: {
      when: '评审会要求先修改时',
      subject: '{编号} 评审会要求先修改',
      body: '评审会要求{企业}先修改再议。理由：\n\n{修改意见}\n\n请据此向企业要求补正，改好后交回评审会：\n{链接}',
    },
    en: {
      when: 'when the panel wants a file revised first',
      subject: '{ref}: the panel wants it revised first',
      body: 'The panel wants the application of {firm} revised before it decides. Reasons:\n\n{reasons}\n\nPlease ask the firm to correct, then put it before the panel again:\n{link}',
    },
  },
  correction_asked: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'count', 'due', 'firm', 'items', 'link'],
    needs: ['items', 'due', 'link'],
    zh: {
      when: '要求补正时',
      subject: '{编号} 有 {数量} 处要补正，{截止日}前',
      body: '{企业}的入驻申请有 {数量} 处要补正：\n\n{补正事项}\n\n请在{截止日} 17:30 前改好并再次提交；逾期申请将关闭，可重新申请。\n\n{链接}',
    },
    en: {
      when: 'when corrections are asked for',
      subject: '{ref}: {count} to correct by {due}',
      body: 'The application of {firm} needs correcting:\n\n{items}\n\nPlease correct and resubmit by 17:30 on {due}. After that the application is closed and you may apply again.\n\n{link}',
    },
  },
})
