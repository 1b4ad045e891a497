-- Names in braces are filled in by DuckDbJob. Money in whole minor units of the base currency.
SET preserve_insertion_order = false;
SET memory_limit = '8GB';
SET temp_directory = '{out}/spilled';

-- the registers, without what stands behind a wall on the day: its matters bring nothing, but bills keep their shares
CREATE TABLE walls AS SELECT object_kind, object_id FROM {walls}
WHERE "from" <= {as_of} AND coalesce("to" >= {as_of}, true);
CREATE TABLE people AS SELECT * FROM {people} p
WHERE NOT EXISTS (FROM walls WHERE object_kind = 'employee' AND object_id = p.employee_id);
CREATE TABLE matters AS SELECT matter_id, client_id, opened_date, practice_area, originator_id,
  coalesce(is_internal, 'N') = 'Y' OR coalesce(is_secondment_recharge, 'N') = 'Y' OR coalesce(restricted, 'N') = 'Y'
    OR EXISTS (FROM walls
      WHERE (object_kind = 'matter' AND object_id = m.matter_id) OR (object_kind = 'client' AND object_id = m.client_id))
    AS left_out FROM {matters} m;
CREATE TABLE client_rows AS SELECT * FROM {clients};
CREATE TABLE secondments AS SELECT * FROM {secondments} s
WHERE NOT EXISTS (FROM walls WHERE (object_kind = 'client' AND object_id = s.client_id)
  OR (object_kind = 'employee' AND object_id = s.employee_id)
  OR (object_kind = 'secondment' AND object_id = s.secondment_id));
CREATE TABLE job_history AS SELECT * FROM {job_history};
CREATE TABLE credits AS SELECT * FROM {credits};
CREATE TABLE fx_rates AS SELECT * FROM {fx_rates};

-- the ledgers, at the rate of the day: the latest that is not older than 45 days
CREATE TABLE bills AS
WITH rated AS (
  SELECT b.*, CASE WHEN b.currency = {base} THEN 1 WHEN b.bill_date - f.rate_date <= 45 THEN f.rate_to_base END AS rate
  FROM {bills} b ASOF LEFT JOIN fx_rates f ON b.currency = f.currency AND b.bill_date >= f.rate_date)
SELECT bill_id, matter_id, coalesce(bill_line, '') AS bill_line, bill_date, coalesce(kind, 'invoice') AS kind,
  CAST(round(CASE WHEN kind IN ('credit_note', 'reversal') THEN -abs(fees_net) ELSE fees_net END * rate, 2) * 100
    AS BIGINT) AS minor
FROM rated;

CREATE TABLE receipts AS
WITH rated AS (
  SELECT r.*,
    CASE WHEN r.currency = {base} THEN 1 WHEN r.received_date - f.rate_date <= 45 THEN f.rate_to_base END AS rate
  FROM {receipts} r ASOF LEFT JOIN fx_rates f ON r.currency = f.currency AND r.received_date >= f.rate_date)
SELECT receipt_id, bill_id, received_date, kind,
  CAST(round(CASE WHEN kind = 'refund' THEN -abs(fees_amount) ELSE fees_amount END * rate, 2) * 100 AS BIGINT) AS minor
FROM rated;

-- time in one pass over the files: hashes of the keys and what the sums need, then the sums
CREATE TABLE entries AS SELECT hash(time_id) AS key, matter_id, employee_id, work_date, currency, status,
  hours_worked, hours_billable, value_standard, value_billed FROM {time};
CREATE TABLE time_sums AS
SELECT matter_id, employee_id, work_date, currency, status, count(*) AS entries, sum(hours_worked) AS hours,
  sum(hours_billable) AS billable, sum(value_standard) AS standard, sum(value_billed) AS billed
FROM entries GROUP BY ALL;

-- checks: keys, references, values; what is found is written, and nothing of it stands in the exports of a benchmark
CREATE TABLE problems AS
SELECT 'time: key' AS problem, count(*) - count(DISTINCT key) AS rows FROM entries
UNION ALL SELECT 'bills: key', count(*) FROM
  (SELECT 1 FROM bills GROUP BY bill_id, matter_id, bill_line HAVING count(*) > 1)
UNION ALL SELECT 'receipts: key', count(*) - count(DISTINCT receipt_id) FROM receipts
UNION ALL SELECT 'matters: key', count(*) - count(DISTINCT matter_id) FROM matters
UNION ALL SELECT 'people: key', count(*) - count(DISTINCT employee_id) FROM people
UNION ALL SELECT 'credits: key', count(*) - count(DISTINCT credit_id) FROM credits
UNION ALL SELECT 'secondments: key', count(*) - count(DISTINCT secondment_id) FROM secondments
UNION ALL SELECT 'clients: key', count(*) FROM
  (SELECT 1 FROM client_rows GROUP BY client_id, valid_from HAVING count(*) > 1)
UNION ALL SELECT 'time: matter', coalesce(sum(entries), 0) FROM time_sums ANTI JOIN matters USING (matter_id)
UNION ALL SELECT 'time: lawyer', coalesce(sum(entries), 0) FROM time_sums ANTI JOIN people USING (employee_id)
UNION ALL SELECT 'time: status', coalesce(sum(entries), 0) FROM time_sums
  WHERE status IS NULL OR status NOT IN ('wip', 'billed', 'written_off', 'non_billable', 'no_charge')
UNION ALL SELECT 'bills: matter', count(*) FROM bills ANTI JOIN matters USING (matter_id)
UNION ALL SELECT 'bills: rate', count(*) FROM bills WHERE minor IS NULL
UNION ALL SELECT 'receipts: bill', count(*) FROM receipts ANTI JOIN bills USING (bill_id)
UNION ALL SELECT 'receipts: rate', count(*) FROM receipts WHERE minor IS NULL
UNION ALL SELECT 'matters: client', count(*) FROM matters ANTI JOIN client_rows USING (client_id)
UNION ALL SELECT 'credits: matter', count(*) FROM credits ANTI JOIN matters USING (matter_id)
UNION ALL SELECT 'credits: lawyer', count(*) FROM credits ANTI JOIN people USING (employee_id)
UNION ALL SELECT 'secondments: lawyer', count(*) FROM secondments ANTI JOIN people USING (employee_id)
UNION ALL SELECT 'secondments: client', count(*) FROM secondments ANTI JOIN client_rows USING (client_id)
UNION ALL SELECT 'values', count(*) FROM reject_errors;

-- windows by the actual dates: before = [start - months, start), during = [start, end], after = (end, end + months]
CREATE TABLE grades AS SELECT employee_id, effective_from AS first_day, grade FROM job_history;
CREATE TABLE windows AS
WITH spans AS (
  SELECT s.*, months, CAST(start_date - to_months(months) AS DATE) AS back, coalesce(end_date <= {as_of}, false) AS over,
    CASE WHEN end_date <= {as_of} THEN end_date ELSE {as_of} END AS last
  FROM secondments s, (VALUES (12), (24)) m(months) WHERE start_date <= {as_of}),
horizons AS (SELECT *, CAST(last + to_months(months) AS DATE) AS horizon FROM spans)
SELECT row_number() OVER (ORDER BY secondment_id, months) AS id, secondment_id, h.employee_id, client_id, months,
  back AS before_first, start_date - 1 AS before_last, start_date AS during_first, last AS during_last,
  CASE WHEN over THEN last + 1 ELSE DATE '1970-01-01' END AS after_first,
  CASE WHEN over THEN least(horizon, {as_of}) ELSE DATE '1969-12-31' END AS after_last,
  over AND horizon <= {as_of} AS after_complete, over AND horizon <= {as_of} AND {from} <= back AS complete,
  coalesce(g.grade, '') AS grade
FROM horizons h ASOF LEFT JOIN grades g ON h.employee_id = g.employee_id AND h.start_date >= g.first_day;

-- what clients did
CREATE TABLE placed AS
SELECT b.*, m.client_id, m.practice_area, m.originator_id, NOT m.left_out AND kind <> 'secondment_recharge' AS revenue
FROM bills b JOIN matters m USING (matter_id);
CREATE TABLE events AS
WITH owners AS (SELECT bill_id, client_id, revenue, sum(minor) AS part FROM placed GROUP BY ALL),
shares AS (
  SELECT *, sum(part) OVER (PARTITION BY bill_id ORDER BY client_id, revenue) AS reached,
    sum(part) OVER (PARTITION BY bill_id) AS whole,
    row_number() OVER (PARTITION BY bill_id ORDER BY client_id, revenue) AS place
  FROM owners),
cash AS (SELECT bill_id, received_date, minor AS paid FROM receipts WHERE kind IN ('receipt', 'refund')),
divided AS (
  SELECT client_id, received_date, paid::HUGEINT * reached AS reached, paid::HUGEINT * (reached - part) AS before,
    whole, place, paid
  FROM shares JOIN cash USING (bill_id) WHERE revenue)
SELECT client_id, bill_date AS day, 'billed' AS kind, minor AS amount, practice_area FROM placed
WHERE revenue AND bill_date <= {as_of}
UNION ALL
SELECT client_id, opened_date, 'opened', 1, NULL FROM matters WHERE NOT left_out AND opened_date <= {as_of}
UNION ALL
SELECT client_id, received_date, 'collected', CASE
    WHEN whole = 0 THEN CASE WHEN place = 1 THEN paid ELSE 0 END
    ELSE sign(reached) * sign(whole) * ((2 * abs(reached) + abs(whole)) // (2 * abs(whole)))
      - sign(before) * sign(whole) * ((2 * abs(before) + abs(whole)) // (2 * abs(whole))) END, NULL
FROM divided WHERE received_date <= {as_of};

-- whose windows: the host's own; clients of other groups that were there when the window began
CREATE TABLE client_windows AS
WITH groups AS (
  SELECT client_id, coalesce(arg_max(parent_client_id, coalesce(valid_from, DATE '1900-01-01')), client_id) AS parent
  FROM client_rows WHERE coalesce(valid_from <= {as_of}, true) GROUP BY client_id),
hosts AS (SELECT DISTINCT client_id, coalesce(parent, client_id) AS parent
  FROM secondments LEFT JOIN groups USING (client_id)),
related AS (SELECT client_id FROM hosts UNION SELECT parent FROM hosts
  UNION SELECT client_id FROM groups SEMI JOIN hosts USING (parent)),
seen AS (SELECT client_id, min(day) AS first_day FROM events GROUP BY client_id)
SELECT w.*, w.client_id AS unit, 'own' AS role FROM windows w
UNION ALL
SELECT w.*, s.client_id, 'comparison' FROM windows w JOIN (SELECT * FROM seen ANTI JOIN related USING (client_id)) s
  ON w.complete AND s.first_day <= w.before_first;

CREATE TABLE client_sums AS
WITH by_practice AS (
  SELECT w.id, w.role, w.unit, e.kind, e.practice_area,
    coalesce(sum(amount) FILTER (day BETWEEN before_first AND before_last), 0) AS before,
    coalesce(sum(amount) FILTER (day BETWEEN during_first AND during_last), 0) AS during,
    coalesce(sum(amount) FILTER (day BETWEEN after_first AND after_last), 0) AS after
  FROM client_windows w JOIN events e
    ON w.unit = e.client_id AND e.day >= w.before_first AND e.day <= greatest(w.during_last, w.after_last)
  GROUP BY ALL)
SELECT id, role, CASE kind WHEN 'opened' THEN 'matters_opened' ELSE 'client_fees_' || kind END AS measure,
  sum(before) AS before, sum(during) AS during, sum(after) AS after FROM by_practice GROUP BY ALL
UNION ALL
SELECT id, role, 'practices_billing', count_if(before > 0), count_if(during > 0), count_if(after > 0)
FROM by_practice WHERE kind = 'billed' GROUP BY ALL;

-- what lawyers did: who brought a matter, and since when; credits that began at a host against a rule earn nothing, though they have their part of the pool
CREATE TABLE claims AS
SELECT c.matter_id, c.credit_id, c.employee_id, m.client_id, m.opened_date, c.permitted,
  min(coalesce(c.referred_on, greatest(c.valid_from, m.opened_date)))
    OVER (PARTITION BY c.matter_id, c.employee_id) AS day
FROM credits c JOIN matters m USING (matter_id) WHERE role IN ('origination', 'referral') AND NOT left_out
UNION ALL
SELECT matter_id, '', originator_id, client_id, opened_date, NULL, opened_date
FROM matters ANTI JOIN credits USING (matter_id) WHERE originator_id IS NOT NULL AND NOT left_out;
CREATE TABLE wrong AS
WITH groups AS (
  SELECT client_id, coalesce(arg_max(parent_client_id, coalesce(valid_from, DATE '1900-01-01')), client_id) AS parent
  FROM client_rows GROUP BY client_id),
begun AS (
  SELECT c.*, s.client_id AS host, s.referral_rule_agreed AS agreed,
    CASE WHEN least(day, opened_date) BETWEEN s.start_date AND least(s.end_date, {as_of}) THEN least(day, opened_date)
      WHEN greatest(day, opened_date) BETWEEN s.start_date AND least(s.end_date, {as_of}) THEN greatest(day, opened_date)
    END AS first
  FROM claims c JOIN secondments s USING (employee_id)
    LEFT JOIN groups h ON h.client_id = s.client_id LEFT JOIN groups o ON o.client_id = c.client_id
  WHERE coalesce(h.parent, s.client_id) = coalesce(o.parent, c.client_id)),
ruled AS (
  SELECT b.*, bool_or(r.referral_rule = 'forbidden') AS forbidden
  FROM begun b LEFT JOIN (
      SELECT *, lead(valid_from, 1, DATE '9999-12-31') OVER (PARTITION BY client_id ORDER BY valid_from NULLS FIRST) AS until
      FROM client_rows) r
    ON r.client_id IN (b.host, b.client_id) AND b.first < r.until AND b.first >= coalesce(r.valid_from, b.first)
  WHERE b.first IS NOT NULL GROUP BY ALL)
SELECT DISTINCT matter_id, credit_id FROM ruled
WHERE agreed = 'forbidden' OR forbidden
  OR CASE WHEN permitted IN ('Y', 'NA') THEN false WHEN permitted IN ('N', 'unknown') THEN true
    ELSE agreed IS DISTINCT FROM 'permitted' END;

-- shares are scaled to 100 %, rounding is carried along the lawyers of a bill line
CREATE TABLE credited AS
WITH given AS (
  SELECT matter_id, employee_id, credit_id, CAST(share_pct * 10000 AS BIGINT) AS share, valid_from,
    coalesce(valid_to, DATE '9999-12-31') AS valid_to
  FROM credits WHERE role IN ('origination', 'referral')
  UNION ALL
  SELECT matter_id, originator_id, '', 1000000, DATE '1900-01-01', DATE '9999-12-31'
  FROM matters ANTI JOIN credits USING (matter_id) WHERE originator_id IS NOT NULL),
pooled AS (
  SELECT g.employee_id, g.matter_id, g.credit_id, p.client_id, p.bill_date, p.minor::HUGEINT AS minor, share,
    sum(share) OVER (PARTITION BY bill_id, p.matter_id, bill_line ORDER BY g.employee_id, credit_id)::HUGEINT AS reached,
    greatest(sum(share) OVER (PARTITION BY bill_id, p.matter_id, bill_line), 1000000)::HUGEINT AS pool
  FROM placed p JOIN given g ON p.matter_id = g.matter_id AND p.bill_date BETWEEN g.valid_from AND g.valid_to
  WHERE revenue AND bill_date <= {as_of})
SELECT employee_id, p.client_id, bill_date AS day, c.day AS credited,
  sign(minor) * ((2 * abs(minor) * reached + pool) // (2 * pool))
    - sign(minor) * ((2 * abs(minor) * (reached - share) + pool) // (2 * pool)) AS amount
FROM pooled p JOIN claims c USING (matter_id, credit_id, employee_id) ANTI JOIN wrong USING (matter_id, credit_id);

CREATE TABLE person_windows AS
WITH starts AS (SELECT DISTINCT during_first FROM windows),
held AS (
  SELECT p.employee_id, p.during_first, g.grade
  FROM (SELECT employee_id, during_first FROM people JOIN starts
      ON start_date <= during_first AND coalesce(leave_date >= during_first, true)) p
  ASOF JOIN grades g ON p.employee_id = g.employee_id AND p.during_first >= g.first_day)
SELECT w.*, w.employee_id AS unit, 'own' AS role FROM windows w
UNION ALL
SELECT w.*, h.employee_id, 'comparison' FROM windows w JOIN held h USING (during_first)
WHERE w.after_complete AND w.grade = h.grade AND h.employee_id NOT IN (SELECT employee_id FROM secondments);

-- a secondee's own referred work is what was both credited and billed in a span
CREATE TABLE person_sums AS
WITH spans AS (
  SELECT id, unit, role, client_id, unnest([
    {'span': 1, 'first': before_first, 'last': before_last}, {'span': 2, 'first': during_first, 'last': during_last},
    {'span': 3, 'first': after_first, 'last': after_last}], recursive := true)
  FROM person_windows)
SELECT s.id, s.role, 'referred_fees_billed' AS measure, coalesce(sum(amount) FILTER (span = 1), 0) AS before,
  coalesce(sum(amount) FILTER (span = 2), 0) AS during, coalesce(sum(amount) FILTER (span = 3), 0) AS after
FROM spans s JOIN credited c ON s.unit = c.employee_id AND c.day BETWEEN s.first AND s.last
  AND (s.role = 'comparison' OR (s.client_id = c.client_id AND c.credited BETWEEN s.first AND s.last))
GROUP BY ALL;

-- hours: running totals by unit and day, looked up at both ends of every span
CREATE TABLE hours_by_day AS
WITH known AS (
  SELECT t.employee_id, m.client_id, t.work_date AS day, t.status, t.hours, t.billable
  FROM time_sums t JOIN matters m USING (matter_id) SEMI JOIN people p ON t.employee_id = p.employee_id
  WHERE NOT m.left_out),
days AS (
  SELECT 'hours_recorded' AS measure, client_id AS unit, day, sum(hours) AS amount FROM known GROUP BY ALL
  UNION ALL
  SELECT 'billable_hours', employee_id, day, sum(billable) FROM known
  WHERE status IN ('wip', 'billed', 'written_off') GROUP BY ALL)
SELECT measure, unit, day, CAST(sum(amount) OVER (PARTITION BY measure, unit ORDER BY day) * 10000 AS BIGINT) AS reached
FROM days;
CREATE TABLE hour_sums AS
WITH pairs AS (
  SELECT 'hours_recorded' AS measure, * FROM client_windows UNION ALL SELECT 'billable_hours', * FROM person_windows),
ends AS (
  SELECT id, role, measure, unit, unnest([
    {'span': 1, 'sign': 1, 'day': before_last}, {'span': 1, 'sign': -1, 'day': before_first - 1},
    {'span': 2, 'sign': 1, 'day': during_last}, {'span': 2, 'sign': -1, 'day': during_first - 1},
    {'span': 3, 'sign': 1, 'day': after_last}, {'span': 3, 'sign': -1, 'day': after_first - 1}], recursive := true)
  FROM pairs),
found AS (
  SELECT id, role, e.measure, span, sign * reached AS amount FROM ends e ASOF JOIN hours_by_day h
    ON e.measure = h.measure AND e.unit = h.unit AND e.day >= h.day)
SELECT id, role, measure, coalesce(sum(amount) FILTER (span = 1), 0) AS before,
  coalesce(sum(amount) FILTER (span = 2), 0) AS during, coalesce(sum(amount) FILTER (span = 3), 0) AS after
FROM found GROUP BY ALL;

-- the tables
CREATE TABLE sums AS SELECT * FROM client_sums UNION ALL SELECT * FROM person_sums UNION ALL SELECT * FROM hour_sums;
CREATE TABLE units AS
SELECT id, 'person' AS subject, count(*) FILTER (role = 'comparison') AS units FROM person_windows GROUP BY id
UNION ALL
SELECT id, 'client', count(*) FILTER (role = 'comparison') FROM client_windows GROUP BY id;
COPY (
  WITH measures(measure, subject, per_unit) AS (VALUES
    ('client_fees_billed', 'client', 100), ('client_fees_collected', 'client', 100),
    ('referred_fees_billed', 'person', 100), ('matters_opened', 'client', 1), ('practices_billing', 'client', 1),
    ('hours_recorded', 'client', 10000), ('billable_hours', 'person', 10000)),
  cells AS (SELECT w.*, m.* FROM windows w, measures m)
  SELECT secondment_id, client_id, c.measure, months,
    coalesce(o.before, 0) / per_unit AS before, coalesce(o.during, 0) / per_unit AS during,
    coalesce(o.after, 0) / per_unit AS after, coalesce(x.before, 0) / per_unit AS comparison_before,
    coalesce(x.after, 0) / per_unit AS comparison_after, units
  FROM cells c
    LEFT JOIN sums o ON o.id = c.id AND o.measure = c.measure AND o.role = 'own'
    LEFT JOIN sums x ON x.id = c.id AND x.measure = c.measure AND x.role = 'comparison'
    LEFT JOIN units u ON u.id = c.id AND u.subject = c.subject
  ORDER BY secondment_id, c.measure, months) TO '{out}/before_after.csv' (HEADER);
COPY (SELECT * FROM problems ORDER BY problem) TO '{out}/problems.csv' (HEADER);
COPY (SELECT year(work_date) AS year, count(*) AS sums, sum(entries) AS entries, sum(hours) AS hours FROM time_sums
  GROUP BY 1 ORDER BY 1) TO '{out}/time.csv' (HEADER);
