"""Composes affiliation strings out of ROR's names, places and relations, labelled by construction.

Every string comes with the ROR ids that it names and with a label for each of its pieces. It is written in the manner
of some database or language: units before or behind the institution, streets, postcodes and countries as addresses have
them, abbreviations, typos, marks, e-mails, several affiliations in one string, names in their own script with a department
behind them without a space, a parent beside its child, a campus by its city, or no institution at all.

Used by train-matching.py and train-reading.py. `compose(ror, count, seed)` yields (pieces, ids, kind).
"""
import collections
import gzip
import json
import random
import re
import string
import unicodedata

from affiliation_words import *  # noqa: F403: the tables are the vocabulary of this file


def plain(text):
    text = text.translate(str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}))
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fold(text):
    return " ".join(re.findall(r"\w+", plain(text).lower()))


class Organization:
    def __init__(self, record):
        self.id = record["id"][-9:]
        self.status, self.types = record["status"], set(record["types"])
        place = (record["locations"] or [{"geonames_details": {}}])[0]["geonames_details"]
        self.city, self.country, self.land = place.get("name"), place.get("country_code"), place.get("country_name")
        self.state, self.region = place.get("country_subdivision_code"), place.get("country_subdivision_name")
        self.display = next(n["value"] for n in record["names"] if "ror_display" in n["types"])
        # `Roche (Switzerland)` is written `Roche`.
        self.name = re.sub(r"\s*\([^()]*\)$", "", self.display) if self.display.endswith(")") else self.display
        self.acronyms = [n["value"] for n in record["names"] if "acronym" in n["types"]]
        self.others = [n["value"] for n in record["names"] if n["value"] != self.display and "acronym" not in n["types"] and len(n["value"]) > 3]
        self.relations = [(x["type"], x["id"][-9:]) for x in record["relationships"]]


class Composer:
    def __init__(self, ror, seed):
        self.rng = random.Random(seed)
        opener = gzip.open if str(ror).endswith(".gz") else open
        self.all = [Organization(r) for r in json.load(opener(ror, "rt", encoding="utf-8"))]
        self.by_id = {o.id: o for o in self.all}
        self.bearers = collections.defaultdict(set)
        for o in self.all:
            if o.status != "withdrawn":
                for name in {o.name, *o.others}:
                    self.bearers[fold(name)].add(o.id)
        self.active = [o for o in self.all if o.status == "active"]
        self.placed = [o for o in self.active if o.city]
        academic = [o for o in self.placed if o.types & {"education", "facility", "healthcare", "government", "nonprofit"}]
        # Universities write most affiliations.
        self.usual = academic + 3 * [o for o in academic if "education" in o.types]
        self.scripts = [(o, n) for o in self.active for n in o.others if any(ord(c) > 0x36F for c in n) and self.unique(n, o)]
        self.inactive = [o for o in self.all if o.status == "inactive"]
        self.pairs = [(o, self.by_id[i]) for o in self.placed for kind, i in o.relations
                      if kind in ("parent", "related") and i in self.by_id and self.by_id[i].status == "active" and self.by_id[i].country == o.country
                      and fold(self.by_id[i].name) not in fold(o.name) and fold(o.name) not in fold(self.by_id[i].name)]
        # Acronyms, with who bears them; laboratories that several organisations run.
        self.acronyms = collections.defaultdict(set)
        for o in self.active:
            for acronym in o.acronyms:
                self.acronyms[acronym].add(o.id)
        self.called = [(o, a) for o in self.placed for a in o.acronyms if 2 < len(a) < 9 and a.isascii() and a.upper() == a and " " not in a
                       and (sum(self.by_id[i].country == o.country for i in self.acronyms[a]) == 1
                            or sum(self.by_id[i].city == o.city for i in self.acronyms[a]) == 1)]
        parents = {o.id: [self.by_id[i] for kind, i in o.relations if kind == "parent" and i in self.by_id and self.by_id[i].status == "active"] for o in self.active}
        self.shared = [(o, parents[o.id]) for o in self.placed if len(parents[o.id]) > 1]
        self.named_after_city = [o for o in self.placed if o.city in o.name and o.types & {"education", "healthcare", "facility"} and len(o.name.split()) > 1]
        self.cities_of = collections.defaultdict(list)
        for o in self.placed:
            self.cities_of[o.country].append(o)
        self.campuses = []
        for o in self.placed:
            for kind, i in o.relations:
                if kind == "parent" and i in self.by_id and fold(o.city) in fold(o.name):
                    rest = self.without_city(o.name, o.city)
                    if rest and (fold(rest) in {fold(n) for n in [self.by_id[i].name, *self.by_id[i].others]} or fold(rest) in fold(self.by_id[i].name)):
                        self.campuses.append((o, rest))
        self.cities = sorted({(o.city, o.land, o.country) for o in self.placed})

    @staticmethod
    def without_city(name, city):
        rest = re.sub(r"[\s,–-]*(\bat\b|\bin\b)?[\s,–-]*" + re.escape(city) + r"\b", "", name)
        return rest.strip(" ,-–") if rest != name and len(rest.split()) >= 2 else None

    def unique(self, name, o):
        return sum(self.by_id[i].country == o.country for i in self.bearers[fold(name)]) == 1 and len(fold(name)) > 3

    # --- pieces ---
    def pick(self, text):
        return self.rng.choice(text.split("|"))

    def fill(self, form, subject=""):
        form = form.replace("{n}", str(self.rng.randint(1, 300))).replace("{s}", str(self.rng.randint(1, 9)))
        return form.replace("{}", subject)

    def unit(self, language):
        if language not in UNITS:
            language = "en"
        return self.fill(self.pick(UNITS[language]), self.pick(SUBJECTS[language]))

    def wos_unit(self):
        return self.rng.choice(WOS_UNITS).replace("{}", self.rng.choice(WOS_SUBJECTS))

    def name(self, o):
        r = self.rng.random()
        if r < 0.7 or not o.others:
            return o.name
        latin = [n for n in o.others if all(ord(c) < 0x250 or not c.isalpha() for c in n) and self.unique(n, o)]
        return self.rng.choice(latin) if latin else o.name

    def abbreviated(self, name):
        words = []
        for word in re.findall(r"[^\s,()–-]+", name):
            key = word.lower().strip(".'’")
            if key in ("and", "und", "y", "e", "et"):
                words.append("&")
            elif key not in DROPPED:
                words.append(CUT.get(key, plain(word).replace("'", "").replace("’", "").replace(".", "")))
        return " ".join(words)

    def typo(self, name):
        words = list(re.finditer(r"[^\W\d_]{5,}", name))
        if not words:
            return name
        word = self.rng.choice(words).group()
        k = self.rng.randrange(1, len(word) - 1)
        kind = self.rng.randrange(4)
        wrong = (word[:k] + word[k + 1] + word[k] + word[k + 2:], word[:k] + word[k + 1:], word[:k] + word[k] + word[k:],
                 word[:k] + self.rng.choice(string.ascii_lowercase) + word[k + 1:])[kind]
        return name.replace(word, wrong, 1)

    def postcode(self, o):
        r = self.rng
        def digits(n): return "".join(r.choice("123456789") for _ in range(n))
        def letters(n): return "".join(r.choice("ABCDEGHKLMNPRSTW") for _ in range(n))
        return {"GB": lambda: letters(2) + digits(1) + " " + digits(1) + letters(2), "NL": lambda: digits(4) + " " + letters(2), "CA": lambda: f"{letters(1)}{digits(1)}{letters(1)} {digits(1)}{letters(1)}{digits(1)}",
                "JP": lambda: digits(3) + "-" + digits(4), "BR": lambda: digits(5) + "-" + digits(3), "CN": lambda: digits(6), "RU": lambda: digits(6), "IN": lambda: digits(6), "SE": lambda: digits(3) + " " + digits(2),
                "PL": lambda: digits(2) + "-" + digits(3), "PT": lambda: digits(4) + "-" + digits(3)}.get(o.country, lambda: digits(r.choice([4, 5, 5])))()

    def land(self, o):
        if o.country in OTHER_LANDS and self.rng.random() < 0.6:
            return self.rng.choice(OTHER_LANDS[o.country])
        if o.country in LANDS and LANDS[o.country].isascii() and self.rng.random() < 0.2:
            return LANDS[o.country]
        return o.land

    def place(self, o, wanted=None):
        """The end of an address: ", street, postcode city, state, country" or less."""
        r, out = self.rng, []
        language = LANGUAGE.get(o.country, "en")
        manner = wanted or r.choices(["full", "city", "country", "none", "code", "street"], [30, 25, 12, 8, 8, 17])[0]
        if manner == "none" or not o.city:
            return out
        if manner == "country":
            return [(", ", OTHER), (self.land(o), COUNTRY)]
        if manner == "street":
            out += [(", ", OTHER), (self.fill(self.pick(STREETS.get(language, STREETS["en"]))), STREET)]
        out.append((", ", OTHER))
        code = self.postcode(o)
        before = r.random() < 0.5 and o.country not in ("US", "GB", "CA", "AU", "IN", "CN")
        if manner == "city":
            out.append((o.city, CITY))
            if r.random() < 0.75:
                out += [(", ", OTHER), (self.land(o), COUNTRY)]
            return out
        if before and manner in ("full", "street") and r.random() < 0.7:
            prefix = {"DE": "D-", "FR": "F-", "AT": "A-", "CH": "CH-", "SE": "SE-", "IT": "I-"}.get(o.country, "")
            out += [((prefix if r.random() < 0.4 else "") + code, POSTCODE), (" ", OTHER)]
        out.append((o.city + (" cedex" if o.country == "FR" and r.random() < 0.2 else ""), CITY))
        if o.country in STATES_WITH_CODES and o.state and manner in ("full", "street", "code") and r.random() < 0.75:
            out += [(r.choice([", ", ", ", " ", " - "] if o.country == "BR" else [", ", ", ", " "]), OTHER), (o.state if r.random() < 0.75 else o.region or o.state, REGION)]
        if not before and manner in ("full", "street") and r.random() < 0.6:
            out += [(" ", OTHER), (code, POSTCODE)]
        if manner == "code" and not (o.country in STATES_WITH_CODES and r.random() < 0.5):
            form = r.choice([", {}", " ({})", ", {}"])
            out += [(form.split("{}")[0], OTHER), ("UK" if o.country == "GB" and r.random() < 0.5 else o.country, COUNTRY), (form.split("{}")[1], OTHER)]
        elif manner != "code" or r.random() < 0.3:
            out += [(", " if r.random() < 0.95 else " ", OTHER), (self.land(o), COUNTRY)]
        return out

    def units(self, o, wos=False):
        n = self.rng.choices([0, 1, 2, 3], [25, 50, 20, 5])[0]
        language = LANGUAGE.get(o.country, "en")
        if not all(ord(c) < 0x250 for c in SUBJECTS.get(language, "")[:1] or "x") or self.rng.random() < 0.5:
            language = "en"
        return [(self.wos_unit() if wos else self.unit(language), UNIT) for _ in range(n)]

    @staticmethod
    def listed(parts, separator=", "):
        out = []
        for part in parts:
            if out:
                out.append((separator, OTHER))
            out.append(part)
        return out

    def address(self, o, simple=False):
        """One affiliation of one organisation."""
        r = self.rng
        manner = r.choices(["first", "behind", "alone", "wos", "dash"], [50, 22, 15, 10, 3])[0] if not simple else r.choice(["alone", "alone", "first"])
        name = self.name(o)
        if not self.unique(name, o):
            name = o.name
        if r.random() < 0.05 and o.acronyms:
            name += f" ({o.acronyms[0]})"
        site = [(r.choice([" ({})", " [{}]", ", {}", " - {}"]).replace("{}", r.choice(SITES)), STREET)] if r.random() < 0.04 else []
        inst = [(name, INSTITUTION)]
        if site and manner != "wos":
            return self.listed(self.units(o)[:1] + inst) + site + self.place(o)
        if manner == "wos":
            inst = [(self.abbreviated(name), INSTITUTION)]
            parts = self.listed(inst + self.units(o, wos=True))
            if o.city and o.country == "US" and o.state:
                return parts + [(", ", OTHER), (plain(o.city), CITY), (", ", OTHER), (o.state, REGION), (" ", OTHER), (self.postcode(o), POSTCODE), (" ", OTHER), ("USA", COUNTRY)]
            return parts + ([(", ", OTHER), (plain(o.city), CITY), (", ", OTHER), (plain(self.land(o)), COUNTRY)] if o.city else [])
        units = [] if manner == "alone" else self.units(o)
        if manner == "behind":
            body = self.listed(inst + units)
        elif manner == "dash":
            body = self.listed(inst + units, " - ")
        else:
            body = self.listed(units + inst)
            if units and r.random() < 0.06:  # no comma between unit and institution
                body[-2] = (" ", OTHER)
        return body + self.place(o)

    # --- kinds of strings; each returns pieces and ids, or None ---
    def one(self):
        o = self.rng.choice(self.usual if self.rng.random() < 0.7 else self.active)
        return (self.address(o), {o.id}) if self.unique(o.name, o) else None

    def exact(self):
        o = self.rng.choice(self.active)
        name = self.name(o)
        if len(self.bearers[fold(name)]) != 1:
            return None
        return [(name, INSTITUTION)], {o.id}

    def misspelt(self):
        o = self.rng.choice(self.usual)
        if not self.unique(o.name, o):
            return None
        name = self.typo(o.name)
        if self.bearers.get(fold(name)):
            return None
        return self.listed(self.units(o)[:1] + [(name, INSTITUTION)]) + self.place(o, self.rng.choice(["city", "full", "country"])), {o.id}

    def ended(self):
        o = self.rng.choice(self.inactive)
        name = self.name(o)
        heirs = [i for kind, i in o.relations if kind == "successor"]
        return self.listed(self.units(o)[:1] + [(name, INSTITUTION)]) + self.place(o), {o.id, *heirs}

    def related(self):
        o, parent = self.rng.choice(self.pairs)
        if not (self.unique(o.name, o) and self.unique(parent.name, parent)):
            return None
        a, b = (o.name, INSTITUTION), (parent.name, INSTITUTION)
        r = self.rng.random()
        if r < 0.5:
            body = [a, (", ", OTHER), b]
        elif r < 0.7:
            body = [b, (", ", OTHER), a]
        elif r < 0.9:
            body = [a, (self.rng.choice([" and ", " & ", " / ", " - ", "; "]), NEXT), b]
        else:
            body = [a, (self.rng.choice([" of ", " of the ", " (", " at "]), OTHER), b]
            if body[1][0] == " (":
                body.append((")", OTHER))
        units = self.units(o)[:2] if self.rng.random() < 0.4 else []
        return self.listed(units) + ([(", ", OTHER)] if units else []) + body + self.place(o), {o.id, parent.id}

    def several(self):
        r = self.rng
        n = r.choices([2, 3, 4, 5], [65, 22, 9, 4])[0]
        first = r.choice(self.usual)
        near = [first] + [r.choice(self.usual) for _ in range(n - 1)]
        if r.random() < 0.6:
            pool = self.by_country()[first.country]
            near = [first] + [r.choice(pool) for _ in range(n - 1)]
        if len({o.id for o in near}) < n or not all(self.unique(o.name, o) for o in near):
            return None
        manner = r.choices(["; ", " and ", " & ", ". ", " - ", "1 ", "1", "(a) ", "\n", " / ", ", ", "[1] ", "a ", "² ", " | ", ", and "], [14, 14, 8, 12, 7, 9, 4, 7, 4, 5, 6, 3, 3, 4, 3, 5])[0]
        out = []
        simple = r.random() < 0.4
        for k, o in enumerate(near):
            body = self.address(o, simple)
            if manner in ("1 ", "1", "(a) ", "[1] ", "a ", "² "):
                mark = {"1 ": f"{k + 1} ", "1": f"{k + 1}", "(a) ": f"({'abcdef'[k]}) ", "[1] ": f"[{k + 1}] ", "a ": f"{'abcdef'[k]} ", "² ": "¹²³⁴⁵"[k] + r.choice(["", " "])}[manner]
                out += ([(r.choice([" ", " ", ", ", "; ", ". "]), OTHER)] if k else []) + [(mark, NEXT if k else MARK)]
            elif k:
                out.append((manner, NEXT))
            out += body
            if manner == ". " and k == n - 1 and r.random() < 0.7:
                out.append((".", OTHER))
        return out, {o.id for o in near}

    def by_country(self):
        if not hasattr(self, "_lands"):
            self._lands = collections.defaultdict(list)
            for o in self.usual:
                self._lands[o.country].append(o)
        return self._lands

    def campus(self):
        o, rest = self.rng.choice(self.campuses)
        wos = self.rng.random() < 0.5
        unit = (self.wos_unit() if wos else self.unit("en"), UNIT)
        inst = (self.abbreviated(rest) if wos else rest, INSTITUTION)
        r = self.rng.random()
        body = [inst, (", ", OTHER), unit] if wos or r < 0.3 else [unit, (", ", OTHER), inst] if r < 0.7 else [inst]
        return body + self.place(o, self.rng.choice(["city", "full", "street"])), {o.id}

    def native(self):
        o, name = self.rng.choice(self.scripts)
        language = LANGUAGE.get(o.country)
        if language not in UNITS:
            return None
        r = self.rng
        inst, unit = (name, INSTITUTION), (self.unit(language), UNIT)
        land = LANDS.get(o.country, o.land)
        comma = {"ar": "، ", "fa": "، ", "zh": r.choice(["，", ",", "、", ", "]), "ja": r.choice(["、", ", ", " "])}.get(language, ", ")
        if r.random() < 0.25:
            return [inst], {o.id}
        if language in ("zh", "ja", "ko") and "education" in o.types and r.random() < 0.7:
            out = [inst] + ([(r.choice([" ", ""]), OTHER)] if language == "ko" else [(" ", OTHER)] if r.random() < 0.2 else []) + [unit]
            if self.bearers.get(fold(name + unit[0])):
                return None
        else:
            out = [unit, (comma, OTHER), inst] if r.random() < 0.6 else [inst, (comma, OTHER), unit]
        if r.random() < 0.5:
            out += [(comma, OTHER), (land, COUNTRY)]
        return out, {o.id}

    def acronym(self):
        o, acronym = self.rng.choice(self.called)
        units = self.units(o)[:1] if self.rng.random() < 0.5 else []
        return self.listed(units + [(acronym, INSTITUTION)]) + self.place(o, self.rng.choice(["city", "city", "full", "street"])), {o.id}

    def jointly(self):
        """A laboratory with the organisations that run it, some by their acronyms, as French addresses list them."""
        r = self.rng
        o, parents = r.choice(self.shared)
        names, ids = [], set()
        if r.random() < 0.75 and self.unique(o.name, o):
            names.append(o.name + (f" ({o.acronyms[0]})" if o.acronyms and r.random() < 0.3 else ""))
            ids.add(o.id)
        for parent in r.sample(parents, r.randint(1, min(4, len(parents)))):
            known = [a for a in parent.acronyms if sum(self.by_id[i].country == parent.country for i in self.acronyms[a]) == 1]
            if known and r.random() < 0.6:
                name = r.choice(known) + (r.choice([" UMR {}", " UMR{}", " U{}", ", UMR {}"]).replace("{}", str(r.randint(100, 9999))) if o.country == "FR" and r.random() < 0.5 else "")
            elif self.unique(parent.name, parent):
                name = parent.name
            else:
                continue
            names.insert(r.randint(0, len(names)), name)
            ids.add(parent.id)
        if not names:
            return None
        manner = r.choice([", ", ", ", ", ", ", ", "; ", " / ", " - ", " & ", " and "])
        out = []
        for name in names:
            if out:
                out.append((manner, OTHER if manner == ", " else NEXT))
            out.append((name, INSTITUTION))
        units = self.units(o)[:1] if r.random() < 0.4 else []
        return self.listed(units) + ([(", ", OTHER)] if units else []) + out + self.place(o), ids

    def invented(self):
        """A name that no organisation bears, though one of another city does."""
        o = self.rng.choice(self.named_after_city)
        other = self.rng.choice(self.cities_of[o.country])
        if other.city == o.city:
            return None
        name = o.name.replace(o.city, other.city)
        bearers = self.bearers.get(fold(name), set()) | self.bearers.get(fold(f"University of {other.city}"), set())
        if bearers or any(fold(other.city) in fold(p.name) and p.types & o.types for p in self.cities_of[o.country] if p.city == other.city):
            return None
        return self.listed(self.units(other)[:1] + [(name, INSTITUTION)]) + self.place(other), set()

    def nobody(self):
        r = self.rng
        city, land, _ = r.choice(self.cities)
        o = r.choice(self.placed)
        kind = r.random()
        if kind < 0.4:
            out = [(r.choice(NOBODY), PERSON)]
            if r.random() < 0.5:
                out += [(", ", OTHER), (city, CITY)] + ([(", ", OTHER), (land, COUNTRY)] if r.random() < 0.7 else [])
        elif kind < 0.75:
            out = self.listed([(self.unit(LANGUAGE.get(o.country, "en") if r.random() < 0.5 else "en"), UNIT) for _ in range(r.choice([1, 1, 2]))]) + self.place(o)
        elif kind < 0.9:
            out = self.place(o, r.choice(["city", "street", "full", "country"]))[1:]
        else:
            out = [(f"{r.choice(FIRST)} {r.choice(LAST)}", PERSON)] + ([(", ", OTHER), (city, CITY)] if r.random() < 0.3 else [])
        return out, set()

    def noise(self, pieces):
        r = self.rng
        out = list(pieces)
        kind = r.randrange(11)
        mail = f"{r.choice(FIRST).lower()}.{r.choice(LAST).lower()}@example.{r.choice(['org', 'edu', 'com'])}"
        if kind >= 8:
            label = r.choice(MAIL_LABELS)
            out += [(r.choice([". ", "; ", ", ", " "]), OTHER), (label + r.choice([": ", " ", ":"]), MAIL), (mail, MAIL)]
            if r.random() < 0.3:
                out += [(", ", OTHER), ("x" + mail, MAIL)]
            if r.random() < 0.3:
                out += [(".", OTHER)]
        elif kind == 0:
            out += [(r.choice([", ", " ", ". E-mail: ", "; email: "]), OTHER), (mail, MAIL)]
        elif kind == 1:
            out = [(r.choice(["a ", "1 ", "* ", "1", "†", "¹", "2. ", "b) "]), MARK)] + out
        elif kind == 2:
            out = [("[", MARK), (f"{r.choice(LAST)}, {r.choice(FIRST)}", PERSON), ("] ", MARK)] + out
        elif kind == 3:
            out += [(", ORCID ", OTHER), ("0000-000" + "-".join(["1", "2345", "6789"]) + str(r.randint(100, 999)), MARK)]
        elif kind == 4:
            out += [(".", OTHER)]
        elif kind == 5:
            out = [(t.upper(), label) for t, label in out]
        elif kind == 6:
            out = [(r.choice(["From the ", "Present address: ", "Permanent address: ", "the ", "at "]), OTHER)] + out
        else:
            out = [(f"{r.choice(FIRST)} {r.choice(LAST)}, ", PERSON)] + out
        return out

    KINDS = {"one": 30, "exact": 8, "misspelt": 7, "ended": 6, "related": 12, "several": 16, "campus": 7, "native": 9, "nobody": 8, "acronym": 10, "jointly": 9, "invented": 7}

    def compose(self, count):
        kinds, weights = zip(*self.KINDS.items())
        done = 0
        while done < count:
            kind = self.rng.choices(kinds, weights)[0]
            made = getattr(self, kind)()
            if not made:
                continue
            pieces, ids = made
            if kind != "exact" and self.rng.random() < 0.12:
                pieces = self.noise(pieces)
            done += 1
            yield pieces, ids, kind


def compose(ror, count, seed):
    """Yields `count` strings as (pieces, ids, kind); pieces are (text, label)."""
    yield from Composer(ror, seed).compose(count)


def text(pieces):
    return "".join(piece for piece, _ in pieces)
