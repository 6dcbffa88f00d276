import { defineLetters } from '~/ground/letters/letter'

/** Letters about a landing project, to the firm's founders, the park's officers and whoever is in charge. */
export const projectLetters = defineLetters({
  landing_started: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'link', 'day'],
    needs: ['link'],
    zh: {
      when: '登记落地项目时',
      subject: '{企业}落地{园区}，项目 {编号} 已登记',
      body: '{企业}与{园区}的落地项目（{编号}）已于{日期}登记，每一步的计划日期见：\n\n{链接}',
    },
    en: {
      when: 'when a landing project is put on record',
      subject: '{firm} is to land in {park}: project {ref}',
      body: 'The landing project of {firm} in {park} ({ref}) was put on record on {day}. The planned day of each stage:\n\n{link}',
    },
  },
  landing_stage_reached: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'stage', 'park', 'ref', 'by', 'link', 'day'],
    needs: ['stage', 'link'],
    zh: {
      when: '落地到新阶段时',
      subject: '{企业}落地：{阶段}',
      body: '{企业}在{园区}的落地项目（{编号}）于{日期}到“{阶段}”，由{经手人}记录。\n\n{链接}',
    },
    en: {
      when: 'when a landing reaches its next stage',
      subject: '{firm}: landing reached “{stage}”',
      body: 'The landing of {firm} in {park} ({ref}) reached “{stage}” on {day}, recorded by {by}.\n\n{link}',
    },
  },
  landing_replanned: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'count', 'park', 'ref', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '改落地计划时',
      subject: '{企业}落地计划改了 {数量} 个日期',
      body: '{企业}在{园区}的落地项目（{编号}）改了 {数量} 个计划日期。\n\n理由：{理由}\n\n新的日期见：\n{链接}',
    },
    en: {
      when: 'when the days of a landing plan change',
      subject: '{firm}: days of the landing plan changed ({count})',
      body: 'Planned days of the landing of {firm} in {park} ({ref}) have changed: {count}.\n\nReason: {reason}\n\nThe new days:\n{link}',
    },
  },
  landing_blocked: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'blocker', 'park', 'ref', 'nextStep', 'link', 'day'],
    needs: ['blocker', 'link'],
    zh: {
      when: '落地卡住时',
      subject: '{企业}落地卡住：{卡点}',
      body: '{企业}在{园区}的落地项目（{编号}）自{日期}起卡住：{卡点}\n\n下一步：{下一步}\n\n{链接}',
    },
    en: {
      when: 'when a landing is held up',
      subject: '{firm}: landing held up, {blocker}',
      body: 'The landing of {firm} in {park} ({ref}) has been held up since {day}: {blocker}\n\nNext step: {next step}\n\n{link}',
    },
  },
  landing_changed: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '改落地项目的投资、面积或产品时',
      subject: '{企业}落地项目的资料改了',
      body: '{经手人}改了{企业}在{园区}的落地项目（{编号}）的投资、面积或产品。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when investment, area or product of a landing change',
      subject: '{firm}: facts of the landing changed',
      body: '{by} changed investment, area or product of the landing of {firm} in {park} ({ref}).\n\nReason: {reason}\n\n{link}',
    },
  },
  landing_unblocked: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'blocker', 'note', 'nextStep', 'link'],
    needs: ['link'],
    zh: {
      when: '卡点解决时',
      subject: '{企业}落地的卡点已解决',
      body: '{企业}在{园区}的落地项目（{编号}）卡点已解决：{卡点}\n\n怎样解决的：{说明}\n下一步：{下一步}\n\n{链接}',
    },
    en: {
      when: 'when a landing moves again',
      subject: '{firm}: the landing moves again',
      body: 'What held up the landing of {firm} in {park} ({ref}) is solved: {blocker}\n\nHow: {note}\nNext step: {next step}\n\n{link}',
    },
  },
  landing_stage_undone: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'stage', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '撤销记错的落地阶段时',
      subject: '{企业}的落地撤销“{阶段}”',
      body: '{企业}在{园区}的落地项目（{编号}）撤销了记错的“{阶段}”，回到它前面的阶段。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a stage of a landing recorded in error is taken back',
      subject: '{firm}: the landing stage “{stage}” is taken back',
      body: 'The stage “{stage}” of the landing of {firm} in {park} ({ref}) was recorded in error and is taken back; the project stands at the stage before it again.\n\nReason: {reason}\n\n{link}',
    },
  },
  landing_dropped: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'ref', 'park', 'reason', 'disagree'],
    needs: ['reason', 'disagree'],
    zh: {
      when: '落地项目终止时',
      subject: '{企业}的落地项目 {编号} 已终止',
      body: '{企业}在{园区}的落地项目（{编号}）已终止。\n\n理由：{理由}\n\n企业仍可另登记项目。{不同意见}',
    },
    en: {
      when: 'when a landing project is dropped',
      subject: 'The landing project {ref} of {firm} is dropped',
      body: 'The landing project of {firm} in {park} ({ref}) is dropped.\n\nReason: {reason}\n\nThe firm may start another. {how to disagree}',
    },
  },
})
