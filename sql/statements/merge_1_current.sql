-- Of two agencies that become one, the newest document of a year stays current. ?1 from, ?2 into
UPDATE main.report SET is_current = 0
 WHERE agency_id IN (?1, ?2) AND is_current = 1
   AND EXISTS (SELECT 1 FROM main.report AS other WHERE other.agency_id IN (?1, ?2) AND other.year = report.year
                  AND other.is_current = 1 AND other.report_id > report.report_id);
