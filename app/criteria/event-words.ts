type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
type EventWord = { zh: (p: Payload) => Said; en: (p: Payload) => Said; for: 'log' }

const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const logged = (zh: (p: Payload) => Said, en: (p: Payload) => Said): EventWord => ({ for: 'log', zh, en })

/** What happened to the criteria, for the log. */
export const criteriaEventWords: Record<string, EventWord> = {
  criteria_drafted: logged(
    (p) => ({ title: `新建条件草案 ${t(p, 'set')}`, detail: `复制自 ${t(p, 'from')}` }),
    (p) => ({ title: `Draft criteria ${t(p, 'set')} begun`, detail: `copied from ${t(p, 'from')}` }),
  ),
  criteria_renamed: logged(
    (p) => ({ title: `修改条件草案 ${t(p, 'set')} 的名称` }),
    (p) => ({ title: `Draft criteria ${t(p, 'set')} renamed` }),
  ),
  criterion_saved: logged(
    (p) => ({ title: `修改条件草案 ${t(p, 'set')}`, detail: `条件 ${t(p, 'code')}` }),
    (p) => ({ title: `Draft criteria ${t(p, 'set')} changed`, detail: `criterion ${t(p, 'code')}` }),
  ),
  criterion_moved: logged(
    (p) => ({ title: `调整条件草案 ${t(p, 'set')} 的顺序`, detail: `条件 ${t(p, 'code')}` }),
    (p) => ({
      title: `Draft criteria ${t(p, 'set')} put in another order`,
      detail: `criterion ${t(p, 'code')}`,
    }),
  ),
  criterion_removed: logged(
    (p) => ({ title: `从条件草案 ${t(p, 'set')} 删除一条`, detail: `条件 ${t(p, 'code')}` }),
    (p) => ({ title: `Criterion removed from draft ${t(p, 'set')}`, detail: t(p, 'code') }),
  ),
  criteria_discarded: logged(
    (p) => ({ title: `删除条件草案 ${t(p, 'set')}` }),
    (p) => ({ title: `Draft criteria ${t(p, 'set')} thrown away` }),
  ),
  criteria_published: logged(
    (p) => ({
      title: `公布条件 ${t(p, 'set')}`,
      detail: `${t(p, 'effectiveFrom')} 起施行${t(p, 'unasked') && `；${t(p, 'unasked')} 没有人填：${t(p, 'reason')}`}`,
    }),
    (p) => ({
      title: `Criteria ${t(p, 'set')} published`,
      detail: `in force from ${t(p, 'effectiveFrom')}${t(p, 'unasked') && `; nobody answers ${t(p, 'unasked')}: ${t(p, 'reason')}`}`,
    }),
  ),
  criteria_retired: logged(
    (p) => ({ title: `停用条件 ${t(p, 'set')}` }),
    (p) => ({ title: `Criteria ${t(p, 'set')} retired` }),
  ),
  criteria_subscription_confirmed: logged(
    () => ({ title: '有人订阅条件变更通知' }),
    () => ({ title: 'Somebody subscribed to changes of the criteria' }),
  ),
  criteria_subscription_ended: logged(
    () => ({ title: '有人退订条件变更通知' }),
    () => ({ title: 'Somebody ended a subscription to the criteria' }),
  ),
}
