import type { Letter } from '../../letter'

/** Letters about a landing project, to the firm's founders, the park's officers and whoever is in charge. */
export const LANDING_LETTERS = {
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
  landing_listed: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'person', 'due', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '落地项目挂牌督办时',
      subject: '{企业}落地项目挂牌督办，{截止日}前销号',
      body: '{企业}在{园区}的落地项目（{编号}）由{经手人}挂牌督办。\n\n理由：{理由}\n包抓领导：{姓名}\n销号期限：{截止日}\n\n{链接}',
    },
    en: {
      when: 'when a landing is listed for supervision',
      subject: '{firm}: landing listed for supervision, to be off by {due}',
      body: 'The landing of {firm} in {park} ({ref}) was listed for supervision by {by}.\n\nReason: {reason}\nLeader in charge: {person}\nTo be off by {due}\n\n{link}',
    },
  },
  landing_unlisted: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'note', 'by', 'link'],
    needs: ['link'],
    zh: {
      when: '落地项目督办销号时',
      subject: '{企业}落地项目督办销号',
      body: '{企业}在{园区}的落地项目（{编号}）由{经手人}销号。\n\n结果：{说明}\n\n{链接}',
    },
    en: {
      when: 'when a landing is taken off supervision',
      subject: '{firm}: landing taken off supervision',
      body: 'The landing of {firm} in {park} ({ref}) was taken off supervision by {by}.\n\nWhat came of it: {note}\n\n{link}',
    },
  },
  landing_hastened: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '为落地项目开通绿色通道时',
      subject: '{企业}落地项目开通绿色通道',
      body: '{经手人}为{企业}在{园区}的落地项目（{编号}）开通绿色通道，下一步和部门答复的期限从今天起缩短。\n\n理由：{理由}\n\n新的期限见：\n{链接}',
    },
    en: {
      when: 'when the green channel is opened for a landing',
      subject: '{firm}: green channel opened',
      body: '{by} opened the green channel for the landing of {firm} in {park} ({ref}): from today the limits of the next step and of what departments are asked are shorter.\n\nReason: {reason}\n\nThe new days:\n{link}',
    },
  },
  landing_unhastened: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '关闭绿色通道时',
      subject: '{企业}落地项目的绿色通道已关闭',
      body: '{企业}在{园区}的落地项目（{编号}）的绿色通道由{经手人}关闭。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when the green channel is closed',
      subject: '{firm}: green channel closed',
      body: 'The green channel of the landing of {firm} in {park} ({ref}) was closed by {by}.\n\nReason: {reason}\n\n{link}',
    },
  },
  landing_step_given: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'stage', 'park', 'ref', 'by', 'link'],
    needs: ['stage', 'link'],
    zh: {
      when: '定为落地一步的责任人时',
      subject: '请您负责：{企业}落地“{阶段}”',
      body: '{经手人}请您负责{企业}落地{园区}（{编号}）的“{阶段}”。要办的事、期限和另一边的责任人见：\n\n{链接}',
    },
    en: {
      when: 'when somebody is named for a step of a landing',
      subject: 'In your charge: {firm}, landing step “{stage}”',
      body: '{by} has named you for “{stage}” of the landing of {firm} in {park} ({ref}). What is to be done, until when, and who sees to it on the other side:\n\n{link}',
    },
  },
  landing_step_late: {
    to: ['officer', 'director', 'park', 'department', 'bureau'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'matter', 'office', 'person', 'due', 'days', 'link'],
    needs: ['matter', 'link'],
    zh: {
      when: '落地一步停滞，告诉责任人时',
      subject: '请您推进：{企业}落地，{事项}（过期 {天数} 个工作日）',
      body: '{企业}落地{园区}（{编号}）停滞：{事项}\n\n到期：{截止日}，已过期 {天数} 个工作日\n责任单位：{责任单位}\n责任人：{姓名}\n\n{链接}',
    },
    en: {
      when: 'when a step of a landing is stalled, to whoever is in charge',
      subject: 'Yours to move: {firm}, {matter} ({days} working days overdue)',
      body: 'The landing of {firm} in {park} ({ref}) stands still: {matter}\n\nDue {due}, overdue by working days: {days}\nIn whose hands: {office}\nIn charge: {person}\n\n{link}',
    },
  },
  landing_step_raised: {
    to: ['director', 'park', 'department', 'bureau'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'matter', 'office', 'person', 'due', 'days', 'link'],
    needs: ['matter', 'link'],
    zh: {
      when: '停滞的一步升级到园区、部门或主任时',
      subject: '请督促：{企业}落地，{事项}（过期 {天数} 个工作日）',
      body: '{企业}落地{园区}（{编号}）停滞：{事项}\n\n到期：{截止日}，已过期 {天数} 个工作日\n责任单位：{责任单位}\n责任人：{姓名}\n\n{链接}',
    },
    en: {
      when: 'when a stalled step goes to the park, the department or the director',
      subject: 'To be moved: {firm}, {matter} ({days} working days overdue)',
      body: 'The landing of {firm} in {park} ({ref}) stands still: {matter}\n\nDue {due}, overdue by working days: {days}\nIn whose hands: {office}\nIn charge: {person}\n\n{link}',
    },
  },
  landing_step_at_top: {
    to: ['bureau', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'matter', 'office', 'person', 'due', 'days', 'link'],
    needs: ['matter', 'link'],
    zh: {
      when: '停滞的一步升级到科技局和主任时',
      subject: '停滞升级：{企业}落地，{事项}（过期 {天数} 个工作日）',
      body: '{企业}落地{园区}（{编号}）停滞：{事项}\n\n到期：{截止日}，已过期 {天数} 个工作日\n责任单位：{责任单位}\n责任人：{姓名}\n\n{链接}',
    },
    en: {
      when: 'when a stalled step goes to the bureau and the director',
      subject: 'Stalled step: {firm}, {matter} ({days} working days overdue)',
      body: 'The landing of {firm} in {park} ({ref}) stands still: {matter}\n\nDue {due}, overdue by working days: {days}\nIn whose hands: {office}\nIn charge: {person}\n\n{link}',
    },
  },
  visit_finding_noted: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'finding', 'park', 'ref', 'by', 'due', 'link'],
    needs: ['finding', 'link'],
    zh: {
      when: '踏勘发现问题，交给责任人时',
      subject: '请在{截止日}前整改：{企业}，{问题}',
      body: '{经手人}在{企业}落地{园区}（{编号}）的现场踏勘中发现问题：{问题}\n\n请在{截止日}前整改：\n{链接}',
    },
    en: {
      when: 'when a visit finds something, to whoever is to put it right',
      subject: 'To put right by {due}: {firm}, {finding}',
      body: 'On a visit of the site of {firm} in {park} ({ref}), {by} found: {finding}\n\nPlease put it right by {due}:\n{link}',
    },
  },
  visit_finding_closed: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'finding', 'park', 'ref', 'by', 'person', 'day', 'note', 'link'],
    needs: ['finding', 'link'],
    zh: {
      when: '踏勘问题整改好时',
      subject: '已整改：{企业}，{问题}',
      body: '{企业}落地{园区}（{编号}）踏勘发现的问题，{姓名}已于{日期}整改：{问题}\n\n{说明}\n\n由{经手人}记录。\n{链接}',
    },
    en: {
      when: 'when a finding of a visit is put right',
      subject: 'Put right: {firm}, {finding}',
      body: 'A finding on the site of {firm} in {park} ({ref}) was put right by {person} on {day}: {finding}\n\n{note}\n\nRecorded by {by}.\n{link}',
    },
  },
  department_asked: {
    to: ['department'],
    reach: 'choice',
    has: ['firm', 'blocker', 'department', 'ref', 'due', 'link'],
    needs: ['blocker', 'link'],
    zh: {
      when: '落地卡点交给部门时',
      subject: '请{部门}答复：{企业}落地，{卡点}',
      body: '{企业}的落地项目（{编号}）有一件事要{部门}答复：{卡点}\n\n请在{截止日}前答复：\n{链接}',
    },
    en: {
      when: 'when a department is asked about a landing',
      subject: 'For {department} to answer: {firm}, {blocker}',
      body: 'The landing of {firm} ({ref}) waits for {department}: {blocker}\n\nPlease answer by {due}:\n{link}',
    },
  },
  department_ask_withdrawn: {
    to: ['department'],
    reach: 'choice',
    has: ['firm', 'blocker', 'department', 'ref', 'link'],
    needs: ['blocker', 'link'],
    zh: {
      when: '收回交给部门的卡点时',
      subject: '不用再答复：{企业}落地，{卡点}',
      body: '{企业}的落地项目（{编号}）交{部门}答复的事已收回，不用再答复：{卡点}\n\n{链接}',
    },
    en: {
      when: 'when a department is no longer asked about a landing',
      subject: 'No answer needed any more: {firm}, {blocker}',
      body: 'What {department} was asked about the landing of {firm} ({ref}) is taken back; no answer is needed: {blocker}\n\n{link}',
    },
  },
  department_answered: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'department', 'ref', 'outcome', 'answer', 'link'],
    needs: ['link'],
    zh: {
      when: '部门答复时',
      subject: '{部门}答复：{企业}落地，{决定}',
      body: '{部门}就{企业}的落地项目（{编号}）答复：{决定}\n\n{答复}\n\n接着办：\n{链接}',
    },
    en: {
      when: 'when a department answers',
      subject: '{department} has answered about {firm}: {outcome}',
      body: '{department} has answered about the landing of {firm} ({ref}): {outcome}\n\n{answer}\n\nGo on here:\n{link}',
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
} as const satisfies Record<string, Letter>
