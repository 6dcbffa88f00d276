/** The text Feidi brings, for an enclave that has not published one of its own. A line that begins with # is a heading. */
export const DEFAULT_TEXT = {
  version: 0,
  titleZh: '场地租赁合同',
  titleEn: 'Lease contract',
  bodyZh: `甲方（出租方）：{运营方}（{孵化器}的运营方，{地址}）
乙方（承租方）：{企业}（统一社会信用代码 {信用代码}）
合同编号：{编号}
# 一、场地
甲方把下列房间（工位）租给乙方，只用于乙方申请中写明的研发和经营：{房间}。合计 {面积} 平方米。
# 二、租期
{起租日} 起，{到期日} 止，含当日。期满前双方可以续租、换房、增减房间或提前终止，另行登记，本合同其余条款不变。
# 三、租金和减免
租金按房间分别约定，减免办法：{减免}。按起租日的方案，乙方每月实付 {月付} 元（含物业费，减免后）。方案调整的，按公布的方案执行。水电按表计费。
# 四、押金
乙方交押金 {押金} 元。退租交接并结清费用后退还；损坏和欠费可从押金中扣除，并列明理由。
# 五、交接
入驻和退租时双方按清单交接，记下水电表读数和钥匙数量，双方确认后生效。
# 六、退出
未毕业退出的，按公布的租金方案补缴减免租金。租期届满未交还房间的，乙方按日支付占用费，标准不低于原租金。
# 七、其他
本合同自双方签字盖章之日起生效，一式两份。未尽事宜由双方协商，协商不成的由甲方所在地法院管辖。
出具日：{出具日}。`,
  bodyEn: `Party A (lessor): {operator} (operator of {incubator}, {address})
Party B (lessee): {firm} (unified social credit code {credit code})
Contract: {ref}
# 1. Space
Party A lets to Party B, for the R&D and business named in its application only: {rooms}. In all {area} m².
# 2. Days
From {start} to {end}, both days included. Before the end the parties may renew, move, add or give back rooms, or end early; each is recorded and leaves the other clauses as they are.
# 3. Rent and relief
Rent is agreed room by room; relief: {relief}. By the scheme of the first day Party B pays {monthly} yuan a month, property fee included and relief deducted. A scheme that is published later applies from its day. Power and water are charged by meter.
# 4. Deposit
Party B pays a deposit of {deposit} yuan. It is returned after the handover at exit and the settlement; damage and arrears may be deducted with their reasons.
# 5. Handover
At entry and exit both parties go through a checklist and note meters and keys; it counts once both have confirmed.
# 6. Leaving
If Party B leaves without graduating, relief is paid back as the published rent scheme says. If rooms are not given back when the lease is over, Party B pays for each day no less than the rent.
# 7. Other matters
This contract takes effect when both parties have signed and sealed it, in two copies. What it does not settle is agreed between the parties, failing which by the court where Party A is seated.
Made out on {day}.`,
}
