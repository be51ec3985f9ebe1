-- From works to networks of persons, institutions and countries: one text for DuckDB and Apache Spark.
--
-- Each statement is a SELECT under a name, whose rows the statements behind it read under that name; those marked
-- (table) are results. Words in ${} are filled in: the engine's (unnest, size, persons, people) and the user's (where,
-- maximum).
--
-- unnest is in SELECT lists only: behind CROSS JOIN LATERAL, DuckDB materialises the column and takes seven times as long.
-- Shares are whole units of 10^-15 of a work, so that sums do not depend on the order of the works, on threads or on
-- the engine. Sums are cast, since DuckDB's are HUGEINT, which Parquet lacks; those of places pass 64 bits.

-- The works chosen. persons: the numbers of the authors that have an id, each once, ascending. people: all authorships;
-- one without an id is a person of its own, of a number below zero.
-- name: byline
SELECT TRY_CAST(substr(id, 23) AS BIGINT) AS work, CAST(publication_year AS INT) AS year, ${persons} AS persons, ${people} AS people
FROM works
WHERE ${where}

-- name: counts (table)
SELECT count(*) AS works,
       coalesce(sum(CASE WHEN ${size}(people) > 0 THEN 1 ELSE 0 END), 0) AS works_with_authors,
       coalesce(sum(CASE WHEN ${size}(persons) > ${maximum} THEN 1 ELSE 0 END), 0) AS works_of_more_authors,
       coalesce(sum(CASE WHEN ${size}(people) > 0 THEN ${size}(people) ELSE 0 END), 0) AS authorships,
       coalesce(sum(CASE WHEN year IS NULL THEN 1 ELSE 0 END), 0) AS works_without_year
FROM byline

-- name: authorship
SELECT p.id AS id, p.name AS name
FROM (SELECT ${unnest}(people) AS p FROM byline) a

-- name: authorship_counts (table)
SELECT coalesce(sum(CASE WHEN id IS NULL THEN 1 ELSE 0 END), 0) AS authorships_without_id
FROM authorship

-- name: person_name
SELECT id, min(name) AS name
FROM authorship
WHERE id IS NOT NULL
GROUP BY id

-- name: person_year
SELECT id, year, count(*) AS works
FROM (SELECT ${unnest}(persons) AS id, year FROM byline) a
GROUP BY id, year

-- name: persons (table)
SELECT c.id, n.name, c.works, c.first_year, c.last_year
FROM (SELECT id, CAST(sum(works) AS BIGINT) AS works, min(year) AS first_year, max(year) AS last_year
      FROM person_year GROUP BY id) c
JOIN person_name n ON n.id = c.id
ORDER BY c.id

-- Years of those whose works are not all of one; of the others, the first year says it.
-- name: person-years (table)
SELECT y.id, y.year, y.works
FROM person_year y JOIN (SELECT id FROM person_year GROUP BY id HAVING count(*) > 1) s ON y.id = s.id
WHERE y.year IS NOT NULL
ORDER BY y.id, y.year

-- Pairs of persons, year by year.
-- name: person_pair
SELECT source, target, year, count(*) AS works, CAST(sum(share) AS BIGINT) AS units
FROM (SELECT source, year, share, ${unnest}(persons) AS target
      FROM (SELECT ${unnest}(persons) AS source, persons, year,
                   CAST(floor(CAST(1000000000000000 AS DOUBLE) / (${size}(persons) - 1) + 0.5) AS BIGINT) AS share
            FROM byline WHERE ${size}(persons) BETWEEN 2 AND ${maximum}) a) b
WHERE source < target
GROUP BY source, target, year

-- name: person-edges (table)
SELECT source, target, CAST(sum(works) AS BIGINT) AS works, CAST(sum(units) AS BIGINT) AS units,
       min(year) AS first_year, max(year) AS last_year
FROM person_pair
GROUP BY source, target
ORDER BY source, target

-- name: person-edge-years (table)
SELECT p.source, p.target, p.year, p.works, p.units
FROM person_pair p
JOIN (SELECT source, target FROM person_pair GROUP BY source, target HAVING count(*) > 1) s
  ON p.source = s.source AND p.target = s.target
WHERE p.year IS NOT NULL
ORDER BY p.source, p.target, p.year

-- Who was where on which work; crowd is the number of the work's authors that have an id.
-- name: place
SELECT work, year, crowd, person, i.id AS institution, i.name AS name, i.country AS country, i.ror AS ror, i.type AS type
FROM (SELECT work, year, crowd, p.person AS person, ${unnest}(p.institutions) AS i
      FROM (SELECT work, year, ${size}(persons) AS crowd, ${unnest}(people) AS p FROM byline) a) b

-- The works of each institution, and whether there is another institution or another country on them.
-- name: institution_work
SELECT institution AS id, work, min(year) AS year, min(name) AS name, min(country) AS country, min(ror) AS ror,
       min(type) AS type, CASE WHEN count(*) OVER (PARTITION BY work) > 1 THEN 1 ELSE 0 END AS is_external,
       CASE WHEN min(min(country)) OVER (PARTITION BY work) < max(max(country)) OVER (PARTITION BY work)
            THEN 1 ELSE 0 END AS is_international
FROM place
GROUP BY institution, work

-- name: institutions (table)
SELECT id, min(name) AS name, count(*) AS works, min(year) AS first_year, max(year) AS last_year,
       min(country) AS country, min(ror) AS ror, min(type) AS sector, CAST(sum(is_external) AS BIGINT) AS external_works,
       CAST(sum(is_international) AS BIGINT) AS international_works
FROM institution_work
GROUP BY id
ORDER BY id

-- name: institution-years (table)
SELECT id, year, count(*) AS works, CAST(sum(is_external) AS BIGINT) AS external_works,
       CAST(sum(is_international) AS BIGINT) AS international_works
FROM institution_work
WHERE year IS NOT NULL
GROUP BY id, year
ORDER BY id, year

-- The institutions of a work, how many they are, and which persons are there: from least to most.
-- name: institution_seat
SELECT work, institution AS actor, min(year) AS year, min(person) AS least, max(person) AS most,
       count(*) OVER (PARTITION BY work) AS actors
FROM place
WHERE crowd <= ${maximum}
GROUP BY work, institution

-- Two persons join two institutions; where both have only one and the same, the work is one of co-affiliation.
-- name: institution_pair
SELECT source, target, year, CAST(sum(together) AS BIGINT) AS works,
       CAST(sum(CAST(together * share AS DECIMAL(16, 0))) AS DECIMAL(38, 0)) AS units,
       CAST(sum(1 - together) AS BIGINT) AS co_affiliation_works
FROM (SELECT x.actor AS source, y.actor AS target, x.year AS year,
             CASE WHEN x.least = x.most AND y.least = y.most AND x.least = y.least THEN 0 ELSE 1 END AS together,
             CAST(floor(CAST(1000000000000000 AS DOUBLE) / (x.actors - 1) + 0.5) AS BIGINT) AS share
      FROM institution_seat x JOIN institution_seat y ON x.work = y.work AND x.actor < y.actor) a
GROUP BY source, target, year

-- name: institution-edges (table)
SELECT source, target, CAST(sum(works) AS BIGINT) AS works, CAST(sum(units) AS DECIMAL(38, 0)) AS units,
       min(CASE WHEN works > 0 THEN year END) AS first_year, max(CASE WHEN works > 0 THEN year END) AS last_year,
       CAST(sum(co_affiliation_works) AS BIGINT) AS co_affiliation_works
FROM institution_pair
GROUP BY source, target
ORDER BY source, target

-- name: institution-edge-years (table)
SELECT source, target, year, works, units, co_affiliation_works
FROM institution_pair
WHERE year IS NOT NULL
ORDER BY source, target, year

-- name: country_work
SELECT country AS id, work, min(year) AS year, CASE WHEN count(*) OVER (PARTITION BY work) > 1 THEN 1 ELSE 0 END AS is_international
FROM place
WHERE country IS NOT NULL
GROUP BY country, work

-- name: countries (table)
SELECT id, id AS name, count(*) AS works, min(year) AS first_year, max(year) AS last_year,
       CAST(sum(is_international) AS BIGINT) AS international_works
FROM country_work
GROUP BY id
ORDER BY id

-- name: country-years (table)
SELECT id, year, count(*) AS works, CAST(sum(is_international) AS BIGINT) AS international_works
FROM country_work
WHERE year IS NOT NULL
GROUP BY id, year
ORDER BY id, year

-- name: country_seat
SELECT work, country AS actor, min(year) AS year, min(person) AS least, max(person) AS most,
       count(*) OVER (PARTITION BY work) AS actors
FROM place
WHERE crowd <= ${maximum} AND country IS NOT NULL
GROUP BY work, country

-- name: country_pair
SELECT source, target, year, CAST(sum(together) AS BIGINT) AS works,
       CAST(sum(CAST(together * share AS DECIMAL(16, 0))) AS DECIMAL(38, 0)) AS units,
       CAST(sum(1 - together) AS BIGINT) AS co_affiliation_works
FROM (SELECT x.actor AS source, y.actor AS target, x.year AS year,
             CASE WHEN x.least = x.most AND y.least = y.most AND x.least = y.least THEN 0 ELSE 1 END AS together,
             CAST(floor(CAST(1000000000000000 AS DOUBLE) / (x.actors - 1) + 0.5) AS BIGINT) AS share
      FROM country_seat x JOIN country_seat y ON x.work = y.work AND x.actor < y.actor) a
GROUP BY source, target, year

-- name: country-edges (table)
SELECT source, target, CAST(sum(works) AS BIGINT) AS works, CAST(sum(units) AS DECIMAL(38, 0)) AS units,
       min(CASE WHEN works > 0 THEN year END) AS first_year, max(CASE WHEN works > 0 THEN year END) AS last_year,
       CAST(sum(co_affiliation_works) AS BIGINT) AS co_affiliation_works
FROM country_pair
GROUP BY source, target
ORDER BY source, target

-- name: country-edge-years (table)
SELECT source, target, year, works, units, co_affiliation_works
FROM country_pair
WHERE year IS NOT NULL
ORDER BY source, target, year

-- Works by year: with authors, institutions and countries, and with two or more of them.
-- name: years (table)
SELECT year, sum(works) AS works, sum(of_author) AS of_author, sum(of_authors) AS of_authors,
       sum(of_institution) AS of_institution, sum(of_institutions) AS of_institutions,
       sum(of_country) AS of_country, sum(of_countries) AS of_countries
FROM (SELECT year, 1 AS works, CASE WHEN ${size}(persons) > 0 THEN 1 ELSE 0 END AS of_author,
             CASE WHEN ${size}(persons) > 1 THEN 1 ELSE 0 END AS of_authors,
             0 AS of_institution, 0 AS of_institutions, 0 AS of_country, 0 AS of_countries
      FROM byline
      UNION ALL
      SELECT year, 0, 0, 0, CASE WHEN institutions > 0 THEN 1 ELSE 0 END, CASE WHEN institutions > 1 THEN 1 ELSE 0 END,
             CASE WHEN countries > 0 THEN 1 ELSE 0 END, CASE WHEN countries > 1 THEN 1 ELSE 0 END
      FROM (SELECT work, min(year) AS year, count(DISTINCT institution) AS institutions, count(DISTINCT country) AS countries
            FROM place GROUP BY work) p) a
WHERE year IS NOT NULL
GROUP BY year
ORDER BY year
