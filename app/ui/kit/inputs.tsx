import {
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FileField,
  FileRow,
  FormScope,
  IdempotencyKey,
  MoneyField,
  NumberField,
  RadioGroup,
  SelectField,
  Submit,
  TextArea,
  TextField,
} from '../form'
import { Cols, KitRow } from './frame'
import { wordFor } from '~/shared/words'

const REPLY = {
  initialValue: { developers: '2', wrong: '91610131MAB2XH7K3X' },
  error: { developers: ['too_few'], wrong: ['bad'] },
}
const TEXT: Record<string, string> = {
  too_few: '填了 2 人，应不少于 3 人。还差 1 人',
  bad: '第 18 位应为 T，请核对',
}

export function Inputs() {
  return (
    <>
      <KitRow title="输入" use="标签在上，说明在中，错误贴着框">
        <Cols>
          <TextField
            name="plain"
            label="平常"
            hint="与营业执照一致"
            defaultValue="西安芯湖传感科技有限公司"
          />
          <TextField
            name="wrong"
            label="出错"
            reply={REPLY}
            errorText={(code) => wordFor(TEXT, code) || code}
          />
          <TextField name="off" label="不可用" hint="提交后不能改" defaultValue="第 9 批" disabled />
          <TextField name="fixed" label="只读" defaultValue="XF-2026-0914" readOnly />
          <MoneyField name="money" label="带单位" defaultValue="1,386.20" />
          <SelectField name="park" label="选择" options={[{ value: 'a', label: '渭南高新区' }]} />
          <TextField name="empty" label="空，带例" placeholder="如 ZL 2025 2 0318846.7" optional />
          <DateField name="day" label="日期" defaultValue="2026-12-04" />
          <CheckboxGroup
            name="fields"
            label="多选"
            defaultValue={['bio']}
            options={[
              { value: 'bio', label: '生物医药' },
              { value: 'add', label: '增材制造' },
              { value: 'no', label: '不可选', disabled: true },
            ]}
          />
          <RadioGroup
            name="class"
            label="单选"
            defaultValue="a"
            options={[
              { value: 'a', label: '甲类，西安企业' },
              { value: 'b', label: '乙类，渭南企业', hint: '研发平台设在孵化器' },
            ]}
          />
          <Checkbox name="true" label="声明" text="所填属实" />
          <TextArea name="text" label="多行" max={400} defaultValue="薄膜压力传感芯体，厚度 0.4 毫米。" />
        </Cols>
      </KitRow>
      <KitRow title="创业者的表单" use="高 44，错误汇总取得焦点">
        <FormScope
          reply={{ ...REPLY, error: { developers: ['too_few'] } }}
          errorText={(code) => wordFor(TEXT, code) || code}
          size="l"
        >
          <form method="post" className="max-w-[600px]">
            <ErrorSummary labels={{ developers: '其中研发人员' }} title="这一节有 1 处要改" />
            <IdempotencyKey value="0" />
            <NumberField
              name="staff"
              label="职工总数"
              hint="与社保缴纳人数一致，含创始人"
              unit="人"
              defaultValue="11"
            />
            <NumberField
              name="developers"
              label="其中研发人员"
              hint="从事研发超过全年工作时间一半的人"
              unit="人"
            />
            <RadioGroup
              name="ip"
              label="自主知识产权"
              options={[
                { value: '1', label: '已有授权' },
                { value: '2', label: '正在申请' },
              ]}
            />
            <FileField name="file" label="佐证文件" note="PDF、JPG、XLSX，单个 30 MB 内。" />
            <FileRow name="社保证明_2026年10月.pdf" size="1.8 MB" ok status="已收到，已查毒" />
            <FileRow name="介绍.exe" size="2.2 MB" ok={false} status="只收 PDF、JPG、XLSX" />
            <div className="acts mt-6">
              <Submit busy="正在存">存下离开</Submit>
              <Submit variant="secondary">下一节</Submit>
            </div>
          </form>
        </FormScope>
      </KitRow>
    </>
  )
}
