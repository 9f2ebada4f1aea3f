"""Infinitives, gerunds and participles: whose they are, by what governs them."""

from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax import phrases as p
from transforms.syntax.absolutes import ACTS, Absolutes
from transforms.syntax.model import RELATIVE, NounPhrase, Verb
from transforms.syntax.opening_relatives import joins_goods
from transforms.syntax.ruling import past_nouns

_TO_WHOM = frozenset({"to", "on", "upon", "with"})
WANTING = word_set("want wants wanted see seen get have had need needs like")
_ORDERING = word_set("order orders ordered ordering")
_AMENDING = ("amend", "revis", "modif")
_BECOMING = word_set("become becomes became becoming")
_DEMANDS = ("appeal", "call", "plea", "request", "demand", "urg", "invitation", "exhort", "pray", "turn", "pressur")
_ASKING = word_tuple(
    "ask urg press tell told order beg implor exhort invit request advis warn persuad convinc forc compel oblig requir "
    "instruct direct petition lobb allow permit authori entreat encourag challeng summon enjoin"
)
"""How verbs begin whose object is to do what the infinitive says, however much stands between the two."""

_JUDGING = word_tuple(
    "thank prais blam criticis criticiz condemn fault rebuk commend attack accus suspect congratulat denounc chid "
    "scold upbraid applaud lambast berat castigat reproach salut assail revil excoriat forgiv sue suing fine fining "
    "punish penalis penaliz sanction blacklist prosecut indict charg slam arrest jail convict sentenc"
)
"""How verbs begin whose object did what "for" and a gerund say."""
_DASHES = frozenset("-–—")
_FOR = frozenset({"for", "too early for", "too soon for", "premature for"})

_PUNISHING = ("punish", "penal", "chasti", "sanction", "retaliat", "hit", "rebuk")
_ATTACKING = ("lash", "hit", "rail", "round", "rant", "fum", "rag", "tear", "tore", "lit", "snap", "fire", "thunder")
"""How verbs begin that with "at" or "on" say whom somebody blames ("lashed out at Washington for freezing …")."""
_AT = frozenset({"at", "on", "into", "against"})
_AGAINST = frozenset({"against"})
_PROMISING = ("promis", "pledg", "vow", "swore", "swear")
_TELLING_WHOM = ("tell", "told", "inform", "assur", "warn", "notif", "promis", "remind", "convinc", "persuad", "advis")
_KEEPING = ("stop", "prevent", "keep", "kept", "deter", "dissuad", "discourag", "hinder", "restrain")


class Governed(Absolutes):
    """Gives infinitives, gerunds and participles their subjects."""

    def _governed(self, place: int, start: int, verb: Verb) -> None:
        """Give an infinitive, a gerund or a participle the subject that its governor gives it."""
        before = self.verbs[-1] if self.verbs else None
        if self._modifies(place, start, verb):
            verb.above = before
            return
        verb.above = before = None if before is None else self._past_asides(before, place, verb)
        if before is None:
            last = self._last_of_object(place)
            heads = verb.form == "infinitive"
            asked = self._addressed(0, last) if heads and self.groups.kind(last) == p.NP else []
            opens = (
                start == place > 0 and not heads and self.found[start - 1].word in _DASHES
            )  # "OSLO, May 5 - Fearing"
            subject = self._first_noun(0 if heads else start, place) or ([] if opens else self._first_noun(0, place))
            verb.subject = asked or subject
            verb.relation = "headline" if heads else "fronted"
            return
        between = self._first_noun(start, place) if start < place and start <= place - 1 else []
        last = self._last_of_object(place)
        direct = self.groups.kind(last) == p.NP and self.found[start - 1].kind == p.VG
        addressed = self._addressed(start, last) if verb.form == "infinitive" and direct else []
        addressed = addressed or (self._wanted(last) if verb.form == "infinitive" else self._judged(place, before))
        promised = not before.passive and self.items[before.at].lower.startswith(_PROMISING)
        if promised or (verb.form == "infinitive" and self._follows_others(before, last, direct=direct)):
            verb.relation = "control"  # "promised Mali to lift its ban": who promises does it
            verb.subject = before.subject
        elif addressed or (addressed := self._kept_from(before, place, between)):
            verb.relation = "object control"
            verb.subject = addressed
        elif verb.form == "infinitive" and (decider := self._decider(last, direct=direct)):
            verb.relation = "object control"
            verb.subject = decider
        elif verb.form == "infinitive" and not direct and (asked := self._asked(before)):
            verb.relation = "object control"
            verb.subject = asked
        elif direct and (before.form == "copula" or self.items[before.at].lower in _BECOMING):
            verb.relation = "control"
            verb.subject = between if verb.passive else before.subject or between
        elif verb.form == "infinitive" and between and direct and not before.passive:
            verb.relation = "object control"
            own = self._is_asked(between[0]) or self._amends(before, between[0])
            verb.subject = before.subject if own else between
        elif verb.form == "infinitive" and self.found[start - 1].kind != p.VG and between:
            verb.subject = between
            verb.relation = "headline"
        else:
            verb.relation = "control"
            verb.subject = before.subject

    def _kept_from(self, before: Verb, place: int, between: list[NounPhrase]) -> list[NounPhrase]:
        """Return who is kept from doing something, who would be the one to do it ("stopped the EU from banning")."""
        kept = self.items[before.at].lower.startswith(_KEEPING) and not before.passive
        kept = kept and self.found[place - 1].word == "from"
        return between if kept and not any(self._is_of_actor(one) for one in between) else []

    def _is_of_actor(self, noun: NounPhrase) -> bool:
        """Tell whether something is a state's without being the state: "kept a U.S. ship from landing"."""
        within = self.items[noun.start : noun.head]
        return self.items[noun.head].kind in ("word", "sector") and any(one.kind == "actor" for one in within)

    def _told_to(self, before: Verb, start: int, place: int) -> list[NounPhrase]:
        """Return the noun between a verb and its complement; of two, the last ("told Mali it would lift its ban")."""
        nouns = [at for at in range(start, place) if self.found[at].kind == p.NP]
        tells = self.items[before.at].lower.startswith(_TELLING_WHOM)
        beside = len(nouns) > 1 and all(one.kind == p.DATE for one in self.found[nouns[-2] + 1 : nouns[-1]])
        if not tells or not beside:
            return self._first_noun(start, place)
        return self._first_noun(nouns[-1], place)

    def _past_asides(self, before: Verb, place: int, verb: Verb) -> Verb:
        """Return the verb that one goes on from past what is said beside: "lifted the ban that it had …, ending …"."""
        aimed = self.items[before.at].lower == "aimed" and self._is_comma(place - 1)  # "aimed at banks, barring"
        if before.relation == "reduced" and (aimed or self._is_comma(place - 2)):
            before = before.above or before  # "tightened the embargo, adopted in May, by banning …"
        if verb.form == "infinitive" and before.form == "gerund" and self.found[place - 1].kind == p.CONJ:
            over = before.above  # "is to stop importing oil and to halt exports"
            return over if over is not None and over.form == "infinitive" else before
        if verb.form == "gerund" and self.items[verb.start - 1].lower == "by":
            return self._past_reasons(before)
        joined = self.found[place - 1].kind == p.CONJ
        past = past_nouns(self.items, self.verbs, verb, joined=joined) if verb.form == "gerund" else None
        if past is not None or verb.form != "gerund" or not self._is_comma(place - 1):
            return past or before
        while before.relation == "object control" and before.above is not None:
            before = before.above  # "will allow Mali to buy parts, lifting a ban of 1998"
        if before.relation not in RELATIVE:
            return before
        return next((one for one in reversed(self.verbs) if one.relation not in RELATIVE), before)

    def _past_reasons(self, before: Verb) -> Verb:
        """Return the verb whose means "by" tells past its reason: "punished Mali for failing to act by banning …"."""
        for one in reversed(self.verbs):
            why = one.form == "gerund" and self.items[one.start - 1].lower == "for"
            if why and one.above is not None and self.items[one.above.at].lower.startswith(_PUNISHING):
                return one.above
            if one.relation in RELATIVE or one.form == "copula":
                break
        return before

    def _describes(self, place: int) -> bool:
        return bool(self.verbs) or self._finite_follows(place)

    def _finite_follows(self, place: int) -> bool:
        """Tell whether the clause has its own verb after a gerund ("Ships flying the flag may not land")."""
        for phrase in self.found[place + 1 :]:
            if phrase.kind == p.VG and phrase.form in ("finite", "copula"):
                return True
            if phrase.kind in (p.SUB, p.REL, p.CONJ, p.MARK):
                return False
        return False

    def _amends(self, verb: Verb, act: NounPhrase) -> bool:
        """Tell whether an act is changed: who changes it does what it is to do ("amended the … Regulations to ban")."""
        word = self.items[act.head].lower.rsplit(" ", 1)[-1]
        return word in ACTS and self.items[verb.at].lower.startswith(_AMENDING)

    def _complemented(self, place: int, before: Verb | None) -> list[NounPhrase]:
        """Read "wants the bans and the cap lifted": all that is wanted, where the participle follows at once."""
        if before is None or len(before.objects) < 2 or self.items[before.at].lower not in WANTING | _ORDERING:
            return []
        return before.objects if self._right_after(before.objects[-1], place) else []

    def _is_decreed(self, place: int, verb: Verb) -> bool:
        """Tell whether a participle says what becomes of an object by order: "ordered exports to Poland halted"."""
        above = verb.above
        if above is None or above.passive or not above.objects or self.items[above.at].lower not in _ORDERING:
            return False
        whole = [one.start for one in verb.subject[-1:]] == [above.objects[-1].start]
        return whole and self._right_after(above.objects[-1], place)

    def _right_after(self, phrase: NounPhrase, place: int) -> bool:
        """Tell whether a phrase follows a noun at once, with or without what hangs on that."""
        return self.found[place].start in (phrase.end, phrase.last)

    def _inserted(self, place: int) -> list[NounPhrase]:
        """Return what a participle after a comma tells of: "the embargo on Mali, ordered by his predecessor"."""
        if not self._is_comma(place - 1) or self.items[self.found[place].head].kind != "trigger":
            return []
        return self._antecedent(place, place)

    def _modifies(self, place: int, start: int, verb: Verb) -> bool:
        """Read a participle or a gerund after the noun that it tells of; return whether it is one."""
        near = self.found[place - 1] if place else None
        if verb.form == "participle" and near is not None and near.kind in (p.NP, p.DATE, p.ADV):
            verb.relation, verb.above = "reduced", self.verbs[-1] if self.verbs else None
            verb.subject = self._complemented(place, verb.above) or self._modified(place, start)
            if self._is_decreed(place, verb):
                verb.relation, verb.passive = "complemented", True
        elif verb.form == "participle" and self.verbs and (inserted := self._inserted(place)):
            verb.relation, verb.subject = "reduced", inserted
        elif verb.form == "gerund" and (doers := self._absolute(place)):
            verb.relation, verb.subject = "absolute", doers
        elif verb.form == "gerund" and near is not None and self._may_be_told_of(place - 1) and self._describes(place):
            verb.relation, verb.subject = "postmodifier", self._modified(place, start)
        else:
            return False
        return True

    def _borne_by(self, place: int) -> list[NounPhrase]:
        """Return the noun, such as "motion" or "plan", that an infinitive hangs on."""
        at = place - 1
        while at >= 1 and (size := self._adjunct_ending(at)):
            at -= size
        if at < 0 or self.found[at].kind != p.NP:
            return []
        phrase = self.found[at]
        noun = NounPhrase(phrase.start, phrase.end, phrase.head)
        is_act = self.items[noun.head].lower in ACTS
        return [noun] if is_act or self._is_cue(noun) or self._is_relief(noun) else []

    def _bearer(self, verb: Verb) -> list[NounPhrase]:
        """Return the noun that an infinitive hangs on, as a subject: "the motion to lift the ban failed"."""
        first, place = self._first_of_series(verb, self.places[-1])
        if first.form != "infinitive" or first.relation not in ("headline", "object control", "control"):
            return []
        return self._borne_by(place)

    def _ends_at(self, verb: Verb, place: int) -> bool:
        """Tell whether the objects of a verb take all that stands before a place."""
        here = place - 1
        while here > 0 and self.found[here].kind in (p.DATE, p.ADV):
            here -= 1
        return bool(verb.objects) and verb.right >= self.found[here].end

    def _last_of_object(self, place: int) -> int:
        """Return the place of what stands before an infinitive, past dates: "asked it on Monday to lift …"."""
        at = place - 1
        while at > 0 and self.groups.kind(at) in (p.DATE, p.ADV):
            at -= 1
        return at

    def _addressed(self, start: int, last: int) -> list[NounPhrase]:
        """Return to whom a demand is addressed: "appealed to Washington to …", "her call on the EU to …"."""
        if last >= 1 and self._calls_on(last - 1):
            return self.groups.read(last)[0]
        if last < 1 or self.found[last - 1].kind != p.PREP or self.found[last - 1].word not in _TO_WHOM:
            return []
        before = self.found[last - 2] if last >= 2 else None
        if before is None or before.kind not in (p.VG, p.NP, p.DATE, p.ADV):
            return []
        members, _ = self.groups.read(last)
        said = self.items[self.found[start - 1].head if start else 0 : self.found[last - 1].start]
        return members if any(item.lower.startswith(_DEMANDS) for item in said) else []

    def _calls_on(self, place: int) -> bool:
        """Tell whether a noun such as "a call on" leads to whom it is addressed."""
        phrase = self.found[place]
        return phrase.kind == p.NP and self.items[phrase.end - 1].lower in ("call on", "calls on", "call upon")

    def _wanted(self, last: int) -> list[NounPhrase]:
        """Return what is wanted to be done, or who to do it: "asked for the order to be rescinded", "for it to act"."""
        if last < 2 or self.groups.kind(last) != p.NP or self.found[last - 1].kind != p.PREP:
            return []
        if self.found[last - 1].word not in _FOR or self.found[last - 2].kind not in (p.VG, p.NP, p.DATE, p.ADV):
            return []
        return self.groups.read(last)[0]

    def _judged(self, place: int, before: Verb) -> list[NounPhrase]:
        """Return who did what he is thanked or blamed for: "Israel thanked Canada for listing …"."""
        if place == 0 or self.found[place - 1].kind != p.PREP or self.found[place - 1].word not in ("for", "of"):
            return []
        judges = self.items[before.at].lower.startswith(_JUDGING)
        if judges and before.objects and self._names(before.objects[0]):
            return before.objects
        links = [*before.links, *(link for one in before.objects for link in one.links)]
        links += [deeper for link in before.links for deeper in link.phrase.links]  # "lashed out on Monday at Oslo"
        words = _AT if self.items[before.at].lower.startswith(_ATTACKING) and not before.objects else _AGAINST
        against = [link for link in links if link.word in words and link.verb is None and self._names(link.phrase)]
        return [link.phrase for link in against if link.word == against[-1].word]  # "filed a suit against Japan for …"

    def _asked(self, before: Verb) -> list[NounPhrase]:
        """Return who is asked or told to act, where more stands between: "urged Chile, in a speech, to lift …"."""
        asks = not before.passive and self.items[before.at].lower.startswith(_ASKING)
        return before.objects if asks and before.objects and self._names(before.objects[0]) else []

    def _told_of(self, before: Verb) -> list[NounPhrase]:
        """Return of what a relative clause tells that ends in an infinitive: "the licence that let X drill lapsed"."""
        top = before
        while top.above is not None and top.form in ("infinitive", "gerund"):
            top = top.above
        opens = top is not before and top.relation == "relative"
        return top.subject if opens and all(one is top or one.above is not None for one in self.verbs) else []

    def _is_asked(self, phrase: NounPhrase) -> bool:
        """Tell whether an infinitive after a noun is for the subject: "has no plans to", "rejected a call to"."""
        if not self._is_cue(phrase):
            return False
        words = [item.lower for item in self.items[phrase.start : phrase.end]]
        return any(word.startswith(_DEMANDS) for word in words) or not self._names(phrase)

    def _is_cue(self, phrase: NounPhrase) -> bool:
        return any(item.kind == "cue" for item in self.items[phrase.start : phrase.end])

    def _is_relief(self, phrase: NounPhrase) -> bool:
        own = self.items[phrase.start : phrase.end]
        return any(item.kind == "measure" and item.data.kind == "relief" for item in own)

    def _modified(self, place: int, start: int) -> list[NounPhrase]:
        """Return the noun phrase that a participle after it modifies: the nearest, or what "of" hangs it on."""
        at = place - 1
        while at >= start and self.found[at].kind != p.NP:
            at -= 1
        if at < start:
            return []
        while at - 2 >= start and self.found[at - 1].kind == p.PREP and self.found[at - 2].kind == p.NP:
            if self.found[at - 1].word == "under" or (at == place - 1 and self._is_told_apart(at)):
                break  # "sanctions under the act signed in May", "exempted wheat from the sanctions imposed on India"
            at -= 2
        measure = self._changed_measure(at, place)  # "a ban on coal and gold from Mali imposed in May"
        if measure is not None and measure >= start and joins_goods(self.items, self.found, measure, at):
            return self.groups.read(measure, limit=place)[0][:1]
        members, _ = self.groups.read(at, limit=place)
        return members[-1:]
