-- What papers an application asks for stood in the code; they become a setting with versions. Intakes keep what they
-- ask for in their own row, as before.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'reviewing', 'terms', 'limits', 'land', 'landed', 'steps', 'papers'));

-- Every enclave begins with the papers there were.
INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'papers', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  '{"papers": [
    {"code": "business_licence", "zh": "营业执照", "en": "Business licence", "noteZh": "副本，二维码看得清", "noteEn": "The duplicate, with a readable QR code", "tracks": ["A", "B"], "need": "required", "formats": ["pdf", "jpg", "png"], "megabytes": 50, "most": 10},
    {"code": "business_plan", "zh": "商业计划书", "en": "Business plan", "noteZh": "不超过 20 页，写明打算在哪里投产", "noteEn": "At most 20 pages; says where production is to be", "tracks": ["A", "B"], "need": "required", "formats": ["pdf", "docx"], "megabytes": 50, "most": 10},
    {"code": "rd_staff_list", "zh": "研发人员名单与社保证明", "en": "R&D staff list with social insurance record", "noteZh": "最近一个月；身份证号请遮去中间几位", "noteEn": "Of the last month; mask the middle of ID numbers", "tracks": ["A", "B"], "need": "required", "formats": ["pdf", "jpg", "png", "xlsx"], "megabytes": 50, "most": 10},
    {"code": "ip_list", "zh": "知识产权清单", "en": "List of intellectual property", "noteZh": "专利号填在表里即可；有受理通知书的附上", "noteEn": "Numbers on the form suffice; add notices of filing if any", "tracks": ["A"], "need": "optional", "formats": ["pdf", "jpg", "png", "xlsx"], "megabytes": 50, "most": 10},
    {"code": "rd_spend_statement", "zh": "上年度研发费用明细", "en": "Statement of last year’s R&D spend", "noteZh": "审计报告或税务加计扣除表，二选一", "noteEn": "The audit report or the tax deduction form, either one", "tracks": ["B"], "need": "required", "formats": ["pdf", "jpg", "png", "xlsx"], "megabytes": 50, "most": 10}
  ]}', '', e."createdAt"
FROM "Enclave" e;
