/**
 * The same rules as `parsePartialDate`, for the database: `partial_date_earliest(text)` and `partial_date_latest(text)`
 * may stand in generated columns, which both derives the days and refuses a text that is no date. Null gives null. A
 * text of no supported form raises 22007 (invalid_datetime_format); a year out of range, a day that is not in the
 * calendar or an end before its start raises 22008 (datetime_field_overflow).
 *
 * The search path is fixed when the function is made, because a restore evaluates generated columns with an empty one.
 */
export const PARTIAL_DATE_SQL_UP = String.raw`
CREATE FUNCTION partial_date_span(edtf text) RETURNS daterange
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path FROM CURRENT AS $function$
DECLARE
  ends text[] := coalesce(
    regexp_match(edtf, '^([0-9-]+)/([0-9-]+)$'),
    regexp_match(edtf, '^\[([0-9-]+)\.\.([0-9-]+)\]$'));
  parts text[] := regexp_match(edtf, '^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$');
  year int := parts[1]::int;
  month int := parts[2]::int;
  earliest date;
  next_day date;
BEGIN
  IF ends IS NOT NULL THEN
    earliest := lower(partial_date_span(ends[1]));
    next_day := upper(partial_date_span(ends[2]));
    IF earliest >= next_day THEN
      RAISE datetime_field_overflow USING MESSAGE = format('partial date "%s" ends before it begins', left(edtf, 60));
    END IF;
  ELSIF parts IS NULL THEN
    RAISE invalid_datetime_format USING MESSAGE = format('not a partial date: "%s"', left(edtf, 60));
  ELSIF year NOT BETWEEN 1800 AND 2199 THEN
    RAISE datetime_field_overflow USING MESSAGE = format('partial date "%s" lies outside the years 1800 to 2199', edtf);
  ELSIF parts[3] IS NOT NULL THEN
    earliest := make_date(year, month, parts[3]::int);
    next_day := earliest + 1;
  ELSIF month IS NULL THEN
    earliest := make_date(year, 1, 1);
    next_day := make_date(year + 1, 1, 1);
  ELSIF month BETWEEN 21 AND 24 THEN
    earliest := make_date(year, 3 * (month - 20), 1);
    next_day := earliest + interval '3 months';
  ELSE
    earliest := make_date(year, month, 1);
    next_day := earliest + interval '1 month';
  END IF;
  RETURN daterange(earliest, next_day);
END
$function$;

CREATE FUNCTION partial_date_earliest(edtf text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path FROM CURRENT
AS $function$ SELECT lower(partial_date_span(edtf)) $function$;

CREATE FUNCTION partial_date_latest(edtf text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path FROM CURRENT
AS $function$ SELECT upper(partial_date_span(edtf)) - 1 $function$;
`;

/** Takes the functions away again; what uses them must be gone first. */
export const PARTIAL_DATE_SQL_DOWN = `
DROP FUNCTION partial_date_latest(text);
DROP FUNCTION partial_date_earliest(text);
DROP FUNCTION partial_date_span(text);
`;
