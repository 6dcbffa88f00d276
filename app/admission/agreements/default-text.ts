/** The text Feidi brings, for an enclave that has not published one of its own. A line that begins with # is a heading. */
export const DEFAULT_TEXT = {
  version: 0,
  titleZh: '入孵协议',
  titleEn: 'Incubation agreement',
  bodyZh: `甲方：{运营方}（{孵化器}的运营方，{地址}）
乙方：{企业}（统一社会信用代码 {信用代码}）
乙方的入驻申请 {编号}（{批次}）已经评审和公示，公示期内没有成立的异议。双方约定如下。
# 一、孵化期
孵化期 {孵化期} 个月，自甲方为乙方分配场地之日起算。期满前毕业或退出的，以记录为准。
延期：{延期}。
# 二、场地
乙方希望使用的场地：{场地}。具体房间、面积、租期和费用由租约约定；租约不改变本协议。
乙方只为申请中写明的研发和经营使用场地，不转租、不转借；消防、用电和废弃物处理按楼内规定。
# 三、甲方的义务
按公布的条件提供场地、公共设施和孵化服务，指定一名经办人。
帮助乙方对接{飞入地}的研发资源、{飞出地}的园区和政策，并说明每项政策由谁兑现、什么时候兑现。
对乙方交来的材料和数据保密，只用于孵化、考核和法律要求的用途。
# 四、乙方的义务
在{飞入地}实际开展研发，研发人员和设备在场地内，接受甲方为核对入驻条件所做的走访。
产品成熟后在{飞出地}落地：注册、建设或租用厂房、投产。时间和园区由双方另行约定，每季度更新一次进展。
公司名称、股东、主要负责人、地址发生变化的，十个工作日内告知甲方。
# 五、数据和证据
乙方每年报送年度数据，取得专利、证书、技术合同和融资后及时登记并附凭证。
上报为计划成果的每一项都以凭证为据，{主管部门}可以查看；凭证有误的，乙方更正，甲方相应减计。
# 六、毕业和退出
达到毕业条件的，经核定后毕业，进入落地阶段；已签租约到期为止。
乙方可以提前三十天书面提出退出。连续六个月没有研发活动、提供虚假材料、或严重违反楼内安全规定的，甲方可以在书面催告三十天后终止本协议。
退出时结清费用，腾空场地。企业的记录保留，可以再次申请。
# 七、其他
本协议自双方签字盖章之日起生效，一式两份。未尽事宜由双方协商，协商不成的由甲方所在地法院管辖。
签发日：{签发日}。`,
  bodyEn: `Party A: {operator} (operator of {incubator}, {address})
Party B: {firm} (unified social credit code {credit code})
The application of Party B, {ref} ({intake}), was reviewed and put on public notice; no objection to it was upheld. The parties agree as follows.
# 1. Term
The term is {months} months, counted from the day Party A allocates space to Party B. Earlier graduation or exit is as recorded.
Extension: {extension}.
# 2. Space
The space Party B wishes for: {space}. Rooms, area, dates and charges are set by leases, which do not change this agreement.
Party B uses the space only for the R&D and business named in its application and does not sublet or lend it. House rules hold for fire safety, power and waste.
# 3. What Party A does
It provides space, shared facilities and services on the published terms, and names one officer in charge.
It helps Party B to the research resources of {host city} and to the parks and policies of {home city}, and says who honours each policy and when.
It keeps the papers and data of Party B confidential, for incubation, assessment and what the law requires.
# 4. What Party B does
It carries out R&D in {host city} in fact, with its R&D staff and equipment in the space, and receives visits made to check the terms of admission.
Once its product is mature it lands in {home city}: registration, land or a leased factory, production. Dates and park are agreed separately and progress is reported every quarter.
It tells Party A within ten working days of a change of name, shareholders, principal or address.
# 5. Data and evidence
Party B reports yearly figures, and records patents, certificates, technology contracts and funding with their proofs as they come.
Every result counted for the plan rests on its proof, which {sponsor} may open. A wrong proof is corrected by Party B, and Party A counts it no longer.
# 6. Graduation and exit
Once it meets the graduation criteria and this is confirmed, Party B graduates and the landing stage begins; leases run until they end.
Party B may leave with thirty days' written notice. After six months without R&D, false papers, or a grave breach of house safety, Party A may end this agreement thirty days after a written warning.
On leaving, charges are settled and the space is cleared. The record of the firm is kept, and it may apply again.
# 7. Other matters
This agreement takes effect when both parties have signed and sealed it, in two copies. What it does not settle is agreed between the parties, failing which by the court where Party A is seated.
Issued on {day}.`,
}
