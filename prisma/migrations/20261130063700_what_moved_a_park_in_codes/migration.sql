-- What a rule found when a park was moved is kept as codes and figures, and worded in the language of whoever reads it;
-- decisions from before keep the words they were written with.
ALTER TABLE "ParkDecision" ADD COLUMN found JSONB, ALTER COLUMN grounds SET DEFAULT '';
