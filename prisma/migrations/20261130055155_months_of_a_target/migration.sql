-- What each of the twelve months of a plan year brings; a year without months is reached evenly, day by day.
ALTER TABLE "Target" ADD COLUMN "months" DECIMAL(18,2)[] NOT NULL DEFAULT '{}';

CREATE FUNCTION sum_of(parts numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(sum(part), 0) FROM unnest(parts) AS part
$$;

-- Twelve months add up to their year, or there are none.
ALTER TABLE "Target" ADD CONSTRAINT "Target_months_add_up" CHECK (
  cardinality(months) = 0
  OR (cardinality(months) = 12 AND array_position(months, NULL) IS NULL AND sum_of(months) = value AND 0 <= ALL (months))
);
