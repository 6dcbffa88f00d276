-- What the engine asked a list in the code for stands on the indicator: its unit in words, whether it counts firms as
-- they stand, and where a firm has to be. The name in the row is the name everywhere; the home city stands in it.
ALTER TABLE "Indicator" ADD COLUMN "standing" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "stays" TEXT NOT NULL DEFAULT 'belonging',
ADD COLUMN "unitEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN "unitZh" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_stays_is_known" CHECK ("stays" IN ('belonging', 'workplace', 'landed'));
UPDATE "Indicator" i SET "unitZh" = u.zh, "unitEn" = u.en, standing = u.standing, stays = u.stays
FROM (VALUES
  ('achievements', '项', 'achievements', false, 'belonging'),
  ('talents', '名', 'people', false, 'workplace'),
  ('landed_tech_smes', '家', 'firms', true, 'landed'),
  ('hntes', '家', 'firms', true, 'belonging'),
  ('patents', '项', 'patents', false, 'belonging'),
  ('tech_trade', '亿元', 'million yuan', false, 'belonging')
) AS u(code, zh, en, standing, stays) WHERE u.code = i.code;
-- What a closed month and a plan that is over were reported with keeps the name it was reported under: bulletins name
-- their figures by it.
ALTER TABLE "MonthFigure" ADD COLUMN "zh" TEXT NOT NULL DEFAULT '', ADD COLUMN "en" TEXT NOT NULL DEFAULT '';
ALTER TABLE "MonthFigure" DISABLE TRIGGER USER;
UPDATE "MonthFigure" f SET zh = i.zh, en = i.en FROM "Indicator" i
WHERE i."enclaveId" = f."enclaveId" AND i.id = f."indicatorId";
ALTER TABLE "MonthFigure" ENABLE TRIGGER USER;
ALTER TABLE "MonthFigure" ALTER COLUMN "zh" DROP DEFAULT, ALTER COLUMN "en" DROP DEFAULT;
ALTER TABLE "PlanFigure" ADD COLUMN "zh" TEXT NOT NULL DEFAULT '', ADD COLUMN "en" TEXT NOT NULL DEFAULT '';
ALTER TABLE "PlanFigure" DISABLE TRIGGER USER;
UPDATE "PlanFigure" f SET zh = i.zh, en = i.en FROM "Indicator" i
WHERE i."enclaveId" = f."enclaveId" AND i.id = f."indicatorId";
ALTER TABLE "PlanFigure" ENABLE TRIGGER USER;
ALTER TABLE "PlanFigure" ALTER COLUMN "zh" DROP DEFAULT, ALTER COLUMN "en" DROP DEFAULT;
UPDATE "Indicator" i SET zh = '落户' || c."homeCityZh" || '科技型中小企业', en = 'Tech SMEs landed in ' || c."homeCityEn"
FROM "Enclave" c WHERE c.id = i."enclaveId" AND i.code = 'landed_tech_smes';
ALTER TABLE "Indicator" ALTER COLUMN "unitZh" DROP DEFAULT, ALTER COLUMN "unitEn" DROP DEFAULT;
