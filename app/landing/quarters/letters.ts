import { defineLetters } from '~/ground/letters/letter'

/** Letters after landing: the questions of a quarter to the firm, and what its answers make known to staff and park. */
export const quarterLetters = defineLetters({
  quarter_asked: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'quarter', 'due', 'link'],
    needs: ['quarter', 'link'],
    zh: {
      when: '每季度问落地企业三个数时',
      subject: '{企业}：请填{季度}的三个数',
      body: '请在{截止日}前填{企业}{季度}的产值、税收和用工。打开链接就能填，不用登录；链接只给您本人，请勿转发：\n\n{链接}',
    },
    en: {
      when: 'when a landed firm is asked for a quarter',
      subject: '{firm}: three figures of {quarter}',
      body: 'Please give output, tax and jobs of {firm} in {quarter} by {due}. The link opens without signing in; it is yours alone, please do not pass it on:\n\n{link}',
    },
  },
  quarter_reminded: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'quarter', 'due', 'link'],
    needs: ['quarter', 'link'],
    zh: {
      when: '季度数还没有填时',
      subject: '提醒：{企业}{季度}的三个数',
      body: '{企业}{季度}的产值、税收和用工还没有填，请在{截止日}前填好，一分钟就够：\n\n{链接}',
    },
    en: {
      when: 'when a quarter is still to be answered',
      subject: 'Reminder: {firm}, {quarter}',
      body: 'Output, tax and jobs of {firm} in {quarter} are still missing. Please give them by {due}; it takes a minute:\n\n{link}',
    },
  },
  landed_silent: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'park', 'quarter', 'due', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '落地企业逾期未答时',
      subject: '{企业}没有填{季度}的数',
      body: '{企业}（{园区}）到{截止日}没有填{季度}的数，请联系企业。\n\n{链接}',
    },
    en: {
      when: 'when a landed firm stays silent',
      subject: '{firm} is silent on {quarter}',
      body: '{firm} ({park}) has not answered for {quarter} by {due}. Please get in touch.\n\n{link}',
    },
  },
  landed_above_scale: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'park', 'quarter', 'amount', 'line', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '落地企业达到规上线时',
      subject: '{企业}达到规上线',
      body: '{企业}（{园区}）到{季度}近四季产值 {金额}，达到规上标准 {标准}，请核实并办理入规。\n\n{链接}',
    },
    en: {
      when: 'when a landed firm reaches the line of above scale',
      subject: '{firm} has reached the line of above scale',
      body: 'Output of {firm} ({park}) in four quarters up to {quarter} is {amount}, at or above the line of {line}. Please check, and have it entered.\n\n{link}',
    },
  },
  landed_near_scale: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'park', 'quarter', 'amount', 'line', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '落地企业接近规上线时',
      subject: '{企业}接近规上线',
      body: '{企业}（{园区}）到{季度}近四季产值 {金额}，规上标准是 {标准}，可以列入入规培育。\n\n{链接}',
    },
    en: {
      when: 'when a landed firm comes near the line of above scale',
      subject: '{firm} is near above scale',
      body: 'Output of {firm} ({park}) in four quarters up to {quarter} is {amount}; the line is {line}.\n\n{link}',
    },
  },
  landed_output_fell: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'park', 'quarter', 'amount', 'line', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '落地企业产值下滑时',
      subject: '{企业}产值同比下滑',
      body: '{企业}（{园区}）{季度}产值 {金额}，上年同季 {标准}，请了解原因。\n\n{链接}',
    },
    en: {
      when: 'when the output of a landed firm falls',
      subject: '{firm}: output fell on the year',
      body: 'Output of {firm} ({park}) in {quarter} was {amount}, in the same quarter of the year before {line}. Please find out why.\n\n{link}',
    },
  },
})
