#!/usr/bin/env python3
"""Writes the place names that Affiliations knows: Sources/Affiliations/Places/Gazetteer+*.swift.

usage: make-gazetteer.py ror-schema-v2.json.gz

Countries: names in the languages of the field, from the Unicode CLDR as Babel packs it (pip install babel).
Cities: those where the Research Organization Registry (CC0, https://ror.org) knows two or more organisations, of
which nine in ten lie in one country. Names are folded as TextFolding folds them: lower case, no marks.
"""
import collections
import gzip
import json
import os
import re
import sys
import unicodedata

from babel import Locale
import babel

LANGUAGES = "en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl tr ca et lv lt ru uk bg sr be kk el ja zh zh_Hant ko ar fa he hi bn ur th id".split()
# Short forms, former names and parts of states that addresses print; no source has them all.
ALSO = {
    "US": "usa u s a us united states of america estados unidos eeuu", "GB": "uk england scotland wales great britain northern ireland u k",
    "KR": "south korea korea republic of korea rok", "KP": "dprk", "CN": "pr china p r china peoples republic of china prc",
    "TW": "taiwan roc", "RU": "russian federation ussr", "CZ": "czech republic czechia", "NL": "the netherlands holland nederland",
    "VN": "viet nam", "IR": "islamic republic of iran", "CI": "ivory coast", "CD": "dr congo democratic republic of congo",
    "CG": "republic of congo", "MK": "macedonia fyr macedonia", "TR": "turkey turkiye", "MD": "republic of moldova", "SY": "syria",
    "LA": "lao pdr", "TZ": "united republic of tanzania", "VE": "bolivarian republic of venezuela", "BO": "plurinational state of bolivia",
    "BN": "brunei", "MM": "burma", "CV": "cape verde", "SZ": "swaziland", "PS": "palestine", "HK": "hong kong hong kong sar", "MO": "macau macao",
    "DE": "federal republic of germany brd deutschland", "CH": "switzerland suisse schweiz svizzera", "BA": "bosnia", "AE": "uae u a e", "SA": "kingdom of saudi arabia ksa",
    "ZA": "rsa", "IE": "eire", "BR": "brasil", "MX": "mexico", "NZ": "aotearoa",
}
# The same in several words, between bars.
PHRASES = {
    "CD": "democratic republic of the congo|democratic republic of congo|congo democratic republic|congo dr|d r congo|r d congo|dr of congo"
          "|drc|zaire|republique democratique du congo|rd congo",
    "CG": "republic of the congo|republique du congo|congo republic",
    "GB": "england wales",
    "KP": "democratic peoples republic of korea|dpr korea|dpr of korea|korea dpr|d p r korea",
    "KR": "republic of south korea|korea republic|korea south|r o korea|rep of korea",
    "MK": "republic of macedonia|republic of north macedonia|former yugoslav republic of macedonia|fyrom|r macedonia",
    "VI": "us virgin islands|united states virgin islands", "US": "united states of america|u s of america",
    "TW": "republic of china|taiwan roc|taiwan r o c|taiwan republic of china|chinese taipei",
    "HK": "hong kong special administrative region|hksar|hk sar|hong kong s a r",
    "MO": "macau special administrative region|macao special administrative region|macau s a r|macao s a r",
    "CN": "mainland china|p r of china|pr of china|people republic of china|the peoples republic of china", "RS": "republic of serbia",
    "HR": "republic of croatia", "SI": "republic of slovenia", "SK": "slovak republic", "KG": "kyrgyz republic", "GR": "hellenic republic",
    "SY": "syrian arab republic", "VN": "socialist republic of vietnam", "NG": "federal republic of nigeria", "IE": "republic of ireland",
    "ZA": "republic of south africa", "SG": "republic of singapore", "PH": "republic of the philippines", "ID": "republic of indonesia",
    "KZ": "republic of kazakhstan", "UZ": "republic of uzbekistan", "BY": "republic of belarus", "AM": "republic of armenia",
    "AZ": "republic of azerbaijan", "GE": "republic of georgia", "TR": "republic of turkey|republic of turkiye", "CY": "republic of cyprus",
    "BN": "brunei darussalam", "LA": "lao peoples democratic republic", "OM": "sultanate of oman", "KW": "state of kuwait",
    "QA": "state of qatar", "BH": "kingdom of bahrain", "PS": "state of palestine|palestinian territories|palestinian territory"
          "|occupied palestinian territory", "GM": "the gambia", "CI": "cote d ivoire", 
    "DZ": "peoples democratic republic of algeria", "EG": "arab republic of egypt", "RU": "russian federation|ru federation",
    "AU": "commonwealth of australia", "NL": "netherland", "GW": "guinea bissau", "GQ": "equatorial guinea", "PG": "papua new guinea",
}
EXONYMS = {
    "DE": "munchen koln nurnberg braunschweig hannover frankfurt am main freiburg im breisgau gottingen tubingen wurzburg",
    "AT": "wien", "CH": "geneve genf zurich basel bern lausanne lugano", "IT": "roma milano torino firenze napoli venezia genova padova bologna pisa trieste",
    "FR": "marseille lyon strasbourg", "CZ": "praha brno", "PL": "warszawa krakow wroclaw gdansk poznan", "DK": "kobenhavn aarhus",
    "SE": "goteborg gothenburg", "BE": "bruxelles brussel leuven louvain la neuve ghent gent antwerpen liege", "NL": "the hague den haag", "RU": "moskva",
    "PT": "lisboa", "ES": "sevilla", "GR": "athens athina thessaloniki", "RO": "bucuresti", "RS": "beograd", "HR": "zagreb", "CN": "peking", "UA": "kyiv kiev", "TR": "istanbul ankara",
}
EXONYM_PHRASES = {"frankfurt am main", "freiburg im breisgau", "louvain la neuve", "the hague", "den haag"}
SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "œ": "oe", "ð": "d", "þ": "th"})


def folded(text):
    if any(c.isalpha() and "LATIN" not in unicodedata.name(c, "") for c in text):
        return re.sub(r"\s*\(.*\)", "", text.lower())  # other scripts are folded where they are loaded
    text = unicodedata.normalize("NFKD", text.lower()).translate(SPECIAL)
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub("[’'`ʼ]", "", text)
    return " ".join(re.findall(r"\w+", text))


def phrases(text, known):
    """Splits a line of ALSO or EXONYMS where only single words and the known phrases stand."""
    for phrase in sorted(known, key=len, reverse=True):
        text = text.replace(phrase, phrase.replace(" ", "_"))
    return [w.replace("_", " ") for w in text.split()]


def english(codes):
    own = {"TR": "Türkiye", "HK": "Hong Kong", "MO": "Macau", "BA": "Bosnia and Herzegovina", "MM": "Myanmar", "PS": "Palestine",
           "CD": "DR Congo", "CG": "Congo"}
    return {c: own.get(c, Locale("en").territories.get(c, c)).replace("&", "and") for c in codes}


def swift(path, name, summary, source, table):
    lines = []
    for code in sorted(table):
        line = code + " " + "|".join(sorted(table[code]))
        lines += [line[i:i + 100000] for i in range(0, len(line), 100000)]
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"// Written by Scripts/make-gazetteer.py; {source}.\n\n")
        f.write(f"extension Gazetteer {{\n  /// {summary}\n  static let {name} = \"\"\"\n")
        for line in lines:
            f.write("    " + line + "\n")
        f.write('    """\n}\n')


def main():
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources/Affiliations/Places")
    countries = collections.defaultdict(set)
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "QO", "XA", "XB", "CQ"):
                for part in [name, re.sub(r"\s*\(.*\)", "", name)]:
                    if folded(part):
                        countries[code].add(folded(part))
    known = {"u s a", "united states of america", "estados unidos", "great britain", "northern ireland", "u k", "south korea",
             "republic of korea", "pr china", "p r china", "peoples republic of china", "russian federation", "czech republic", "the netherlands", "viet nam",
             "islamic republic of iran", "ivory coast", "dr congo", "democratic republic of congo", "republic of congo", "fyr macedonia",
             "republic of moldova", "lao pdr", "united republic of tanzania", "bolivarian republic of venezuela",
             "plurinational state of bolivia", "cape verde", "hong kong sar", "hong kong", "federal republic of germany",
             "u a e", "kingdom of saudi arabia"}
    for code, text in ALSO.items():
        countries[code] |= {folded(p) for p in phrases(text, known)}
    for code, text in PHRASES.items():
        countries[code] |= set(text.split("|"))
    # A name that several countries bear in some language says nothing, but the explicit lists above win.
    owners = collections.defaultdict(set)
    for code, names in countries.items():
        for n in names:
            owners[n].add(code)
    explicit = {folded(p): c for c, t in ALSO.items() for p in phrases(t, known)}
    explicit |= {p: c for c, t in PHRASES.items() for p in t.split("|")}
    for n, codes in owners.items():
        if len(codes) > 1:
            for code in codes:
                if explicit.get(n) != code and folded(Locale("en").territories[code]) != n:
                    countries[code].discard(n)
    places = collections.defaultdict(collections.Counter)
    for record in json.load(gzip.open(sys.argv[1], "rt", encoding="utf-8")):
        for location in record["locations"]:
            details = location["geonames_details"]
            if details.get("name"):
                places[folded(details["name"])][details["country_code"]] += 1
    cities = collections.defaultdict(set)
    names = {n for ns in countries.values() for n in ns}
    for city, counts in places.items():
        code, count = counts.most_common(1)[0]
        if city.isascii() and sum(counts.values()) >= 2 and count >= 0.9 * sum(counts.values()) and len(city) > 2:
            if city not in names or city in ("singapore", "luxembourg", "mexico city", "panama city"):
                cities[code].add(city)
    for code, text in EXONYMS.items():
        cities[code] |= set(phrases(text, EXONYM_PHRASES))
    swift(os.path.join(here, "Gazetteer+Countries.swift"), "countryNames",
          "Folded names of countries in the languages of the field, a line a country: code, names.",
          f"names from the Unicode CLDR (Babel {babel.__version__})", countries)
    swift(os.path.join(here, "Gazetteer+Cities.swift"), "cityNames",
          "Folded names of cities with research organisations, a line a country: code, names.",
          "places from the Research Organization Registry (CC0)", cities)
    with open(os.path.join(here, "Gazetteer+Countries.swift"), "a", encoding="utf-8") as f:
        f.write("\nextension Gazetteer {\n  /// English names for display, a line a country: code, name.\n")
        f.write('  static let countryEnglishNames = """\n')
        f.writelines(f"    {code} {name}\n" for code, name in sorted(english(countries).items()))
        f.write('    """\n}\n')
    print(sum(map(len, countries.values())), "country names,", sum(map(len, cities.values())), "cities")


main()
