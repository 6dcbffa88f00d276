import type { AgreementText } from './paper-text'

/** The text Feidi brings for an enclave that has not published its own. */
export const DEFAULT_TEXT: AgreementText = {
  version: 0,
  titleZh: '项目落地协议',
  titleEn: 'Agreement on a landing',
  bodyZh: `甲方：{园区}
乙方：{企业}（统一社会信用代码 {信用代码}）
为推动乙方项目（{项目编号}）落地，双方经协商订立本协议。
# 一、项目
乙方在甲方园区投资建设{产品}项目，计划投资 {计划投资}，使用{用地或厂房}。
# 二、市里的承诺
{市里承诺}
# 三、企业的义务
{企业义务}
# 四、兑现和确认
一方兑现后，凭证明材料报对方确认；分期兑现的，按已确认的数额计算。以对方义务为条件的条款，自该义务确认之日起计算期限。
# 五、逾期
逾期未兑现的，按各条约定处理；没有约定的，双方协商解决。
# 六、变更和免除
签约后变更条款的，写明理由，经对方同意后生效。免除一方义务的，须经两人以上办理。
# 七、其他
本协议一式四份，双方各执两份，自双方签字盖章之日起生效。
{制作日}`,
  bodyEn: `Party A: {park}
Party B: {firm} (unified social credit code {credit code})
The parties agree on the landing of Party B's project ({number}) as follows.
# 1. The project
Party B builds in Party A's park for {product}, with a planned investment of {investment}, on {land or factory}.
# 2. Promises of the city
{promises of the city}
# 3. Duties of the firm
{duties of the firm}
# 4. Keeping and confirming
Whoever has kept a clause says so with its proof, and the other side confirms it. Where a clause is kept in parts, what is confirmed counts. A clause that hangs on a duty of the other side runs from the day that duty is confirmed.
# 5. When it is late
What each clause says follows; where it says nothing the parties settle it between them.
# 6. Other terms and waivers
After signing, other terms need a reason and the consent of the other side. A waiver takes two people.
# 7. Other matters
There are four copies, two for each party. The agreement takes effect when both have signed and sealed it.
{day}`,
}
