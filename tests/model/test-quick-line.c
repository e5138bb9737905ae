/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-quick-line.h"

#include "base/steg-text.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* A Wednesday, in week 21. */
#define TODAY (steg_date_new (2026, 5, 20))

/* What is typed, the text that is left, and what was understood: @person (+ for a new one),
 * &helper, #area (? before one that there is not), !priority, due date, repetition. */
typedef struct
{
  const char *line;
  const char *text;
  const char *meaning;
} Case;

static const Case marked[] = {
  /* everything at once */
  { "Testa återläsning av backup @IT #uppföljning !hög fre v.38 varje kvartal",
    "Testa återläsning av backup", "@it #followup !high 2026-09-18 month;3" },
  { "Test restoring a backup @IT #follow-up !high fri week 38 every quarter",
    "Test restoring a backup", "@it #followup !high 2026-09-18 month;3" },
  { "@IT #uppföljning !hög fre v.38 varje kvartal Testa återläsning", "Testa återläsning",
    "@it #followup !high 2026-09-18 month;3" },
  { "varje kvartal Testa @IT", "varje kvartal Testa", "@it" },
  { "Testa !hög @IT fre v.38 #uppföljning varje kvartal", "Testa",
    "@it #followup !high 2026-09-18 month;3" },
  { "Testa varje kvartal fre v.38 !hög #uppföljning @IT", "Testa",
    "@it #followup !high 2026-09-18 month;3" },
  { "Testa fredag, @IT, varje månad.", "Testa", "@it 2026-05-22 month;1" },
  { "  Testa   med   blanksteg  ", "Testa med blanksteg", "" },
  { "", "", "" },
  { "   ", "", "" },
  /* owners */
  { "Ring @IT", "Ring", "@it" },
  { "Ring @it", "Ring", "@it" },
  { "Be @IT ringa", "Be ringa", "@it" },
  { "Ring @ciso", "Ring", "@ciso" },
  { "Ring @CIS", "Ring", "@ciso" },
  { "Ring @System owner", "Ring", "@owner" },
  { "Ring @system OWNER imorgon", "Ring", "@owner 2026-05-21" },
  { "Ring @\"System owner\"", "Ring", "@owner" },
  { "Ring @systemägare", "Ring", "@+systemägare" },
  { "Ring @sys", "Ring", "@owner" },
  { "Ring @owner", "Ring", "@owner" },
  { "Ring @SO", "Ring", "@owner" },
  { "Ring @s", "Ring", "@+s" },
  { "Ring @Astrid", "Ring", "@+Astrid" },
  { "Ring @\"Astrid och Bo\" fredag", "Ring", "@+Astrid och Bo 2026-05-22" },
  { "Ring @\"IT-\"", "Ring", "@+IT-" },
  { "Ring @Åsa-Märta.", "Ring", "@+Åsa-Märta" },
  { "Skriv till info@it.example", "Skriv till info@it.example", "" },
  { "Ring @", "Ring @", "" },
  { "Ring @ IT", "Ring @ IT", "" },
  { "Ring @12", "Ring @12", "" },
  /* helpers */
  { "Ring @IT @CISO", "Ring", "@it &ciso" },
  { "Ring @CISO @IT", "Ring", "@ciso &it" },
  { "Ring @IT med @CISO på fredag", "Ring med", "@it &ciso 2026-05-22" },
  { "Call @IT with @CISO on friday", "Call with", "@it &ciso 2026-05-22" },
  { "@IT @CISO @SO Ring", "Ring", "@it &ciso &owner" },
  { "Ring @IT, @CISO och @System owner.", "Ring och", "@it &ciso &owner" },
  { "Ring @IT @Astrid", "Ring", "@it &+Astrid" },
  { "Ring @Astrid @Bo @IT imorgon", "Ring", "@+Astrid &+Bo &it 2026-05-21" },
  { "Call @Astrid and @\"Bo and Co\" tomorrow", "Call and", "@+Astrid &+Bo and Co 2026-05-21" },
  { "Ring @IT #risk @CISO !hög", "Ring", "@it &ciso #risk !high" },
  { "Ring @IT @IT", "Ring @IT", "@it" },
  { "Ring @IT imorgon @it", "Ring @it", "@it 2026-05-21" },
  { "Ring @IT @CISO @cis", "Ring @cis", "@it &ciso" },
  { "Ring @Astrid @ASTRID", "Ring @ASTRID", "@+Astrid" },
  { "Ring @IT @12 @", "Ring @12 @", "@it" },
  { "Ring @\"", "Ring @\"", "" },
  /* areas */
  { "Mät #uppföljning", "Mät", "#followup" },
  { "Mät #uppf", "Mät", "#followup" },
  { "Mät #follow", "Mät", "#followup" },
  { "Mät #up", "Mät", "#followup" },
  { "Mät #u", "Mät #u", "?u" },
  { "Mät #risk", "Mät", "#risk" },
  { "Mät #risk management", "Mät", "#risk" },
  { "Mät #Risk Management fredag", "Mät", "#risk 2026-05-22" },
  { "Mät #management", "Mät", "#risk" },
  { "Mät #riskhantering", "Mät", "#risk" },
  { "Mät #risk_management", "Mät", "#risk" },
  { "Mät #ekonomi", "Mät #ekonomi", "?ekonomi" },
  { "Mät #ekonomi !hög", "Mät #ekonomi", "!high ?ekonomi" },
  { "Mät #ekonomi fredag !hög", "Mät #ekonomi", "!high 2026-05-22 ?ekonomi" },
  { "Mät fredag #ekonomi", "Mät #ekonomi", "2026-05-22 ?ekonomi" },
  { "Ärende #1234", "Ärende #1234", "" },
  { "Ärende # 12", "Ärende # 12", "" },
  { "Skriv i C# nu", "Skriv i C# nu", "" },
  /* priorities */
  { "Laga !hög", "Laga", "!high" },
  { "Laga !hog", "Laga", "!high" },
  { "Laga !HIGH", "Laga", "!high" },
  { "Laga !h", "Laga", "!high" },
  { "Laga !låg", "Laga", "!low" },
  { "Laga !lag", "Laga", "!low" },
  { "Laga !low", "Laga", "!low" },
  { "Laga !l", "Laga", "!low" },
  { "Laga !normal", "Laga", "!normal" },
  { "Laga !", "Laga !", "" },
  { "Laga nu!", "Laga nu!", "" },
  { "Laga !nu", "Laga !nu", "" },
  { "Laga !höga", "Laga !höga", "" },
  { "!hög Laga", "Laga", "!high" },
};

static const Case dated[] = {
  /* days of the week */
  { "Ring fre", "Ring", "2026-05-22" },
  { "Ring fredag", "Ring", "2026-05-22" },
  { "Ring Fredag", "Ring", "2026-05-22" },
  { "Ring på fredag", "Ring", "2026-05-22" },
  { "Ring friday", "Ring", "2026-05-22" },
  { "Ring on Friday", "Ring", "2026-05-22" },
  { "Ring thu", "Ring", "2026-05-21" },
  { "Ring tors", "Ring", "2026-05-21" },
  { "Ring ons", "Ring", "2026-05-27" },
  { "Ring tisdag", "Ring", "2026-05-26" },
  { "Ring lör", "Ring", "2026-05-23" },
  { "Ring söndag", "Ring", "2026-05-24" },
  { "Ring on mon", "Ring", "2026-05-25" },
  { "Ring på mån", "Ring", "2026-05-25" },
  { "Ring by fri", "Ring", "2026-05-22" },
  { "Ring nästa fredag", "Ring", "2026-05-29" },
  { "Ring denna fredag", "Ring", "2026-05-22" },
  { "Ring this friday", "Ring", "2026-05-22" },
  { "Ring this wednesday", "Ring", "2026-05-20" },
  { "Ring kommande onsdag", "Ring", "2026-05-27" },
  { "Ring senast kommande vecka", "Ring", "2026-05-29" },
  { "Ring next friday", "Ring", "2026-05-29" },
  { "Ring nästa fre", "Ring", "2026-05-29" },
  /* weeks */
  { "Ring v.38", "Ring", "2026-09-18" },
  { "Ring v. 38", "Ring", "2026-09-18" },
  { "Ring v 38", "Ring", "2026-09-18" },
  { "Ring vecka 38", "Ring", "2026-09-18" },
  { "Ring week 38", "Ring", "2026-09-18" },
  { "Ring Vecka 38.", "Ring", "2026-09-18" },
  { "Ring vecka 20", "Ring", "2027-05-21" },
  { "Ring vecka 21", "Ring", "2026-05-22" },
  { "Ring vecka 2 2027", "Ring", "2027-01-15" },
  { "Ring vecka 53", "Ring", "2027-01-01" },
  { "Ring fre v.38", "Ring", "2026-09-18" },
  { "Ring fri v.38", "Ring", "2026-09-18" },
  { "Ring mån v38", "Ring", "2026-09-14" },
  { "Ring måndag vecka 38", "Ring", "2026-09-14" },
  { "Ring sunday week 38", "Ring", "2026-09-20" },
  { "Ring senast v38", "Ring", "2026-09-18" },
  { "Ring nästa vecka", "Ring", "2026-05-29" },
  { "Ring next week", "Ring", "2026-05-29" },
  { "Ring denna vecka", "Ring", "2026-05-22" },
  { "Ring this week", "Ring", "2026-05-22" },
  { "Fråga fre v.38 om priset", "Fråga om priset", "2026-09-18" },
  { "Ask by friday week 38 what it costs", "Ask what it costs", "2026-09-18" },
  /* from today */
  { "Ring idag", "Ring", "2026-05-20" },
  { "Ring i dag", "Ring", "2026-05-20" },
  { "Ring today", "Ring", "2026-05-20" },
  { "Ring imorgon", "Ring", "2026-05-21" },
  { "Ring i morgon", "Ring", "2026-05-21" },
  { "Ring tomorrow", "Ring", "2026-05-21" },
  { "Ring i övermorgon", "Ring", "2026-05-22" },
  { "Ring övermorgon", "Ring", "2026-05-22" },
  { "Ring om 3 dagar", "Ring", "2026-05-23" },
  { "Ring om tre veckor", "Ring", "2026-06-10" },
  { "Ring om 3 veckor", "Ring", "2026-06-10" },
  { "Ring in 3 weeks", "Ring", "2026-06-10" },
  { "Ring in a week", "Ring", "2026-05-27" },
  { "Ring om en vecka", "Ring", "2026-05-27" },
  { "Ring om ett kvartal", "Ring", "2026-08-20" },
  { "Ring in two months", "Ring", "2026-07-20" },
  { "Ring om ett år", "Ring", "2027-05-20" },
  { "Ring om ett halvår", "Ring", "2026-11-20" },
  { "Ring nästa månad", "Ring", "2026-06-30" },
  { "Ring next year", "Ring", "2027-12-31" },
  /* the calendar */
  { "Ring 12 juni", "Ring", "2026-06-12" },
  { "Ring 12:e juni", "Ring", "2026-06-12" },
  { "Ring den 12 juni", "Ring", "2026-06-12" },
  { "Ring senast den 12 juni", "Ring", "2026-06-12" },
  { "Ring 12 Jun", "Ring", "2026-06-12" },
  { "Ring 12 june", "Ring", "2026-06-12" },
  { "Ring June 12", "Ring", "2026-06-12" },
  { "Ring 12th June", "Ring", "2026-06-12" },
  { "Ring by June 12th", "Ring", "2026-06-12" },
  { "Ring 12 juni 2027", "Ring", "2027-06-12" },
  { "Ring 12 maj", "Ring", "2027-05-12" },
  { "Ring 1 mars", "Ring", "2027-03-01" },
  { "Ring 12/6", "Ring", "2026-06-12" },
  { "Ring 12/6 2027", "Ring", "2027-06-12" },
  { "Ring 12/6/2027", "Ring", "2027-06-12" },
  { "Ring 12.6.2027", "Ring", "2027-06-12" },
  { "Ring fredag 12/6", "Ring", "2026-06-12" },
  { "Ring fre 12 juni", "Ring", "2026-06-12" },
  { "Ring senast 1/2", "Ring", "2027-02-01" },
  { "Ring 2026-06-12", "Ring", "2026-06-12" },
  { "Ring till 2026-06-12", "Ring", "2026-06-12" },
  { "Ring månadsskiftet", "Ring", "2026-05-31" },
  { "Ring årsskiftet", "Ring", "2026-12-31" },
  { "Ring slutet av juni", "Ring", "2026-06-30" },
  { "Ring slutet av månaden", "Ring", "2026-05-31" },
  { "Ring end of the quarter", "Ring", "2026-06-30" },
  { "Ring slutet av veckan", "Ring", "2026-05-22" },
  { "Ring by the end of the day", "Ring", "2026-05-20" },
  { "Ring end of march", "Ring", "2027-03-31" },
  { "Ring by the end of june", "Ring", "2026-06-30" },
  { "Ring i slutet av året", "Ring i", "2026-12-31" },
  { "Ring senast mars", "Ring", "2027-03-31" },
  { "Ring by march", "Ring", "2027-03-31" },
  { "Ring by Q3", "Ring", "2026-09-30" },
  { "Ring senast fredag om priset", "Ring om priset", "2026-05-22" },
  { "Ring fredag @IT", "Ring", "@it 2026-05-22" },
  { "@IT fredag Ring", "Ring", "@it 2026-05-22" },
  { "Ring 12 juni 13 juni", "Ring 12 juni", "2026-06-13" },
};

static const Case repeated[] = {
  { "Mät varje vecka", "Mät", "week;1" },
  { "Mät every week", "Mät", "week;1" },
  { "Mät varje dag", "Mät", "day;1" },
  { "Mät daily", "Mät", "day;1" },
  { "Mät every 50 quarters", "Mät every 50 quarters", "" },
  { "Mät weekly", "Mät", "week;1" },
  { "Mät veckovis", "Mät", "week;1" },
  { "Mät varannan vecka", "Mät", "week;2" },
  { "Mät every other week", "Mät", "week;2" },
  { "Mät every second week", "Mät", "week;2" },
  { "Mät every 2 weeks", "Mät", "week;2" },
  { "Mät every two weeks", "Mät", "week;2" },
  { "Mät var 3:e månad", "Mät", "month;3" },
  { "Mät var tredje månad", "Mät", "month;3" },
  { "Mät var 21:a vecka", "Mät", "week;21" },
  { "Mät vart 22:a år", "Mät", "year;22" },
  { "Mät every 21st week", "Mät", "week;21" },
  { "Mät every third month", "Mät", "month;3" },
  { "Mät every 3rd month", "Mät", "month;3" },
  { "Mät varje månad", "Mät", "month;1" },
  { "Mät every month", "Mät", "month;1" },
  { "Mät each month", "Mät", "month;1" },
  { "Mät monthly", "Mät", "month;1" },
  { "Mät månadsvis", "Mät", "month;1" },
  { "Mät varje kvartal", "Mät", "month;3" },
  { "Mät vartannat kvartal", "Mät", "month;6" },
  { "Mät every quarter", "Mät", "month;3" },
  { "Mät kvartalsvis", "Mät", "month;3" },
  { "Mät quarterly", "Mät", "month;3" },
  { "Mät en gång i kvartalet", "Mät", "month;3" },
  { "Mät once a quarter", "Mät", "month;3" },
  { "Mät varje halvår", "Mät", "month;6" },
  { "Mät varje år", "Mät", "year;1" },
  { "Mät every year", "Mät", "year;1" },
  { "Mät årligen", "Mät", "year;1" },
  { "Mät annually", "Mät", "year;1" },
  { "Mät vartannat år", "Mät", "year;2" },
  { "Mät vart tredje år", "Mät", "year;3" },
  { "Mät en gång om året", "Mät", "year;1" },
  { "Mät once a year", "Mät", "year;1" },
  /* on a day of the week: the first time is known */
  { "Mät varje fredag", "Mät", "2026-05-22 week;1" },
  { "Mät every friday", "Mät", "2026-05-22 week;1" },
  { "Mät varje onsdag", "Mät", "2026-05-20 week;1" },
  { "Mät varannan måndag", "Mät", "2026-05-25 week;2" },
  { "Mät every other mon", "Mät", "2026-05-25 week;2" },
  { "Mät första måndagen varje månad", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät första måndagen i varje månad", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät den första måndagen i månaden", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät first monday of each month", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät the first monday of every month", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät on the first monday of the month", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät 2nd tuesday every month", "Mät", "2026-06-09 month;1;2tue" },
  { "Mät sista fredagen varje månad", "Mät", "2026-05-29 month;1;-1fri" },
  { "Mät last friday of the month", "Mät", "2026-05-29 month;1;-1fri" },
  { "Mät varje månad den första måndagen", "Mät", "2026-06-01 month;1;1mon" },
  { "Mät every quarter on the last friday", "Mät", "2026-05-29 month;3;-1fri" },
  { "Mät sista fredagen i kvartalet", "Mät", "2026-05-29 month;3;-1fri" },
  { "Mät tredje onsdagen varje månad", "Mät", "2026-05-20 month;1;3wed" },
  { "Mät first monday every other month", "Mät", "2026-06-01 month;2;1mon" },
  { "Mät varje kvartal fre v.38", "Mät", "2026-09-18 month;3" },
  { "Mät fre v.38 varje kvartal", "Mät", "2026-09-18 month;3" },
  { "Mät 12 juni varje fredag", "Mät", "2026-06-12 week;1" },
  { "Mät 12 juni varje år @IT", "Mät", "@it 2026-06-12 year;1" },
};

/* What looks like it and is only text. */
static const char *const texts[] = {
  "Byt 12 skärmar",
  "Köp mars-program",
  "Köp 3 mars-program",
  "Fredags-fika",
  "Fredagsfika för alla",
  "Gör vägen fri",
  "Fri programvara",
  "Fria licenser",
  "I mån av tid",
  "Gå igenom i mån",
  "The cat sat",
  "Put it in the sun",
  "Put the sun first",
  "Ring till v2",
  "På fredagens möte",
  "Boka en fredag",
  "Book a friday",
  "Never on a monday",
  "Stäng efter en måndag",
  "Stäng efter fredag",
  "Close after 12 june",
  "Gäller från v.38",
  "Valid from 2026-06-12",
  "Öppet torsdag och fredag",
  "Open thursday and friday",
  "Nu men inte fredag",
  "Fredagen",
  "Ring Fred",
  "Ring Tor",
  "Ring Maj",
  "Ring May",
  "Ring Jan",
  "Resultat mars",
  "Granska april",
  "Uppgradera till v2",
  "Uppgradera till v12",
  "Uppgradera till 12.6",
  "Köp en V8",
  "Rapport Q3",
  "Rapport kvartal 3",
  "Vecka 38 blir kampanj",
  "Läs kapitel 12",
  "Läs avsnitt 3 och 4",
  "Kör 2 veckor till",
  "Byt ut 1/2",
  "Ha jour 24/7",
  "Sätt nivå 3",
  "Budget 2027",
  "ISO 27002:2022",
  "ISO 27001 certifiering 2027",
  "Prata om 3 saker",
  "Prata om veckor",
  "Välj en av tre",
  "Låt varje avtal granskas",
  "Kontrollera att varje vecka har en ansvarig",
  "Kontrollera var loggen ligger",
  "Ask every person",
  "Ask everyone",
  "Put other first",
  "Första måndagen",
  "Andra punkten",
  "Sista chansen",
  "Day one",
  "En dag",
  "Om veckan",
  "In house",
  "På plats",
  "Planera fredag och lördag på kontoret",
  "Planera morgon",
  "Ring 12 juli-gäster",
  "Byt 32 juni",
  "Möte 30 februari",
  "Ring 45/6",
  "Ring v.60",
  "Ring vecka 0",
  "Ring 2026-02-30",
  "Köp 100 mars",
  "Stand by",
  "Due diligence",
  "Senast kända version",
  "Före start",
  "Av slutet",
  "Slutet av projektet",
  "End of life",
  "Next of kin",
  "Nästa steg",
  "This week's news are late",
  "Once upon a time",
  "En gång till",
  "Var försiktig",
  "Report by May Britt",
  "Tomorrowland besöks",
  "Torsk till lunch",
  "Månadens åtgärd",
  "Årlig rapport",
};

static StegQuickNames *
new_people (void)
{
  StegQuickNames *people = steg_quick_names_new ();

  steg_quick_names_add (people, "it", "IT", FALSE);
  steg_quick_names_add (people, "ciso", "CISO", FALSE);
  steg_quick_names_add (people, "owner", "System owner", FALSE);
  steg_quick_names_add (people, "owner", "SO", TRUE);
  return people;
}

static StegQuickNames *
new_areas (void)
{
  StegQuickNames *areas = steg_quick_names_new ();

  steg_quick_names_add (areas, "risk", "Riskhantering", FALSE);
  steg_quick_names_add (areas, "risk", "Risk management", FALSE);
  steg_quick_names_add (areas, "risk", "risk_management", TRUE);
  steg_quick_names_add (areas, "followup", "Uppföljning", FALSE);
  steg_quick_names_add (areas, "followup", "Follow-up", FALSE);
  return areas;
}

static StegQuickLine *
read_plain (const char *line, const char *const *plain)
{
  g_autoptr (StegQuickNames) people = new_people ();
  g_autoptr (StegQuickNames) areas = new_areas ();

  return steg_quick_line_new (line, TODAY, people, areas, plain);
}

static void
say (GString *meaning, const char *sign, const char *word)
{
  if (word == NULL)
    return;
  if (meaning->len > 0)
    g_string_append_c (meaning, ' ');
  g_string_append (meaning, sign);
  g_string_append (meaning, word);
}

static char *
describe (const StegQuickLine *line)
{
  static const char *const priorities[] = { "low", "normal", "high" };
  gboolean                 known = line->owner != NULL;
  gboolean                 prior = steg_quick_line_find (line, STEG_QUICK_PRIORITY) != NULL;
  GString                 *meaning = g_string_new (NULL);
  g_autofree char         *due = steg_date_to_iso (line->due);

  say (meaning, known ? "@" : "@+", known ? line->owner : line->owner_name);
  for (guint i = 0; i < line->helpers->len; i++)
    {
      const StegQuickPerson *helper = &g_array_index (line->helpers, StegQuickPerson, i);

      say (meaning, helper->id != NULL ? "&" : "&+",
           helper->id != NULL ? helper->id : helper->name);
    }
  say (meaning, "#", line->area);
  say (meaning, "!", prior ? priorities[line->priority] : NULL);
  say (meaning, "", due);
  say (meaning, "", line->repeat);
  say (meaning, "?", line->unknown_area);
  return g_string_free (meaning, FALSE);
}

static void
check (const Case *expected)
{
  g_autoptr (StegQuickLine) line = read_plain (expected->line, NULL);
  g_autofree char *meaning = describe (line);

  if (g_strcmp0 (line->text, expected->text) != 0 || g_strcmp0 (meaning, expected->meaning) != 0)
    {
      g_test_message ("“%s” is “%s”: %s", expected->line, line->text, meaning);
      g_test_fail ();
    }
}

static void
what_is_marked_by_a_sign_is_understood (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    check (&marked[i]);
}

static void
a_date_is_understood_in_either_language (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dated); i++)
    check (&dated[i]);
}

static void
a_repetition_is_understood_in_either_language (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (repeated); i++)
    check (&repeated[i]);
}

static void
numbers_and_ordinary_words_are_never_swallowed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    check (&(Case){ texts[i], texts[i], "" });
}

static void
pieces_are_stretches_of_the_line_in_order (void)
{
  static const char *const pieces[]
    = { "@IT", "#uppföljning", "!hög", "fre v.38,", "varje kvartal", "@System owner" };
  const char *text = "Åtgärda @IT #uppföljning !hög fre v.38, varje kvartal @System owner";
  g_autoptr (StegQuickLine) line = read_plain (text, NULL);

  g_assert_cmpuint (line->pieces->len, ==, G_N_ELEMENTS (pieces));
  for (guint i = 0; i < line->pieces->len; i++)
    {
      const StegQuickPiece *piece = &g_array_index (line->pieces, StegQuickPiece, i);
      g_autofree char      *found = g_strndup (text + piece->start, piece->end - piece->start);

      g_assert_cmpstr (found, ==, pieces[i]);
      g_assert_cmpuint (piece->kind, ==, i);
      g_assert_true (steg_quick_line_find (line, piece->kind) == piece);
    }
}

static void
what_is_wanted_as_text_stays_text (void)
{
  static const struct
  {
    const char *plain[3];
    const char *text;
    const char *meaning;
  } cases[] = {
    { { "varje kvartal" }, "Testa varje kvartal", "@it &ciso 2026-06-12" },
    { { "varje kvartal", "12/6" }, "Testa 12/6 varje kvartal", "@it &ciso" },
    { { "@IT" }, "Testa @IT", "@ciso 2026-06-12 month;3" },
    { { "@CISO" }, "Testa @CISO", "@it 2026-06-12 month;3" },
    { { "@IT", "@CISO" }, "Testa @IT @CISO", "2026-06-12 month;3" },
    { { "" }, "Testa", "@it &ciso 2026-06-12 month;3" },
    { { "något annat" }, "Testa", "@it &ciso 2026-06-12 month;3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegQuickLine) line
        = read_plain ("Testa @IT 12/6 @CISO varje kvartal", cases[i].plain);
      g_autofree char *meaning = describe (line);

      g_assert_cmpstr (line->text, ==, cases[i].text);
      g_assert_cmpstr (meaning, ==, cases[i].meaning);
    }
}

static void
what_is_no_text_is_nothing (void)
{
  g_autoptr (StegQuickLine) broken = read_plain ("Ring \xff @IT", NULL);
  g_autofree char *long_text = g_strnfill (STEG_TEXT_MAX_LINE + 1, 'a');
  g_autoptr (StegQuickLine) too_long = read_plain (long_text, NULL);

  g_assert_cmpstr (broken->text, ==, "");
  g_assert_cmpuint (broken->pieces->len, ==, 0);
  g_assert_cmpstr (too_long->text, ==, "");
}

static void
a_programme_says_who_and_what_there_is (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 1, 2);
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "Board",
                                           "initials", "BD", "active", "no", NULL);
  StegRecord *active
    = test_programme_add (programme, &steg_person_table, "name", "Board of IT", NULL);
  g_autoptr (StegQuickNames) people = steg_quick_names_people (programme);
  g_autoptr (StegQuickNames) areas = steg_quick_names_areas (programme);
  const char *second = steg_record_get_id (test_programme_area (programme, 2));

  g_assert_cmpstr (steg_quick_names_find (people, "board"), ==, steg_record_get_id (person));
  g_assert_cmpstr (steg_quick_names_guess (people, "boa"), ==, steg_record_get_id (active));
  g_assert_cmpstr (steg_quick_names_guess (people, "bd"), ==, steg_record_get_id (person));
  g_assert_null (steg_quick_names_find (people, "boa"));
  g_assert_cmpstr (steg_quick_names_find (areas, "AREA 2"), ==, second);
  g_assert_null (steg_quick_names_guess (areas, "rea"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("quick-line", what_is_marked_by_a_sign_is_understood);
  ADD_SENTENCE ("quick-line", a_date_is_understood_in_either_language);
  ADD_SENTENCE ("quick-line", a_repetition_is_understood_in_either_language);
  ADD_SENTENCE ("quick-line", numbers_and_ordinary_words_are_never_swallowed);
  ADD_SENTENCE ("quick-line", pieces_are_stretches_of_the_line_in_order);
  ADD_SENTENCE ("quick-line", what_is_wanted_as_text_stays_text);
  ADD_SENTENCE ("quick-line", what_is_no_text_is_nothing);
  ADD_SENTENCE ("quick-line", a_programme_says_who_and_what_there_is);
  return g_test_run ();
}
