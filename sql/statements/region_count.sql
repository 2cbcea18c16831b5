-- -> rows of region, region_succession and region_former_name
SELECT (SELECT count(*) FROM main.region WHERE level <> 'township') + (SELECT count(*) FROM main.region_succession)
       + (SELECT count(*) FROM main.region_former_name);
