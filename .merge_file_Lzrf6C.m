# SPDX-License-Identifier: GPL-3.0-or-later
msgid ""
msgstr ""
"Project-Id-Version: stegvis\n"
"Report-Msgid-Bugs-To: \n"
"POT-Creation-Date: 2026-11-24 04:44+0000\n"
"Language: sv\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#: data/io.github.stegvis.Stegvis.desktop.in
#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "Stegvis"
msgstr "Stegvis"

#: data/io.github.stegvis.Stegvis.desktop.in
msgid "Improvement programme"
msgstr "Förbättringsprogram"

#: data/io.github.stegvis.Stegvis.desktop.in
msgid ""
"Judge your information security, plan what to do, and show the way to the "
"next level"
msgstr ""
"Bedöm er informationssäkerhet, planera vad som ska göras och visa vägen till "
"nästa nivå"

#. Translators: words to search for, with a semicolon after each
#: data/io.github.stegvis.Stegvis.desktop.in
msgid "maturity;information security;ISO 27001;PDCA;improvement;"
msgstr "mognad;informationssäkerhet;ISO 27001;PDCA;förbättring;"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "Width of the window"
msgstr "Fönstrets bredd"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "Height of the window"
msgstr "Fönstrets höjd"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "Whether the window fills the screen"
msgstr "Om fönstret fyller skärmen"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "The view that was shown last"
msgstr "Vyn som visades senast"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid ""
"The view that a programme opens with; empty means the one that was shown last"
msgstr "Vyn som ett program öppnas med; tomt betyder den som visades senast"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "Whether the windows are light or dark; empty means as the computer is"
msgstr "Om fönstren är ljusa eller mörka; tomt betyder som datorn"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "How long a day is on the timeline, in pixels"
msgstr "Hur lång en dag är på tidslinjen, i bildpunkter"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "Which person the user is in each programme; empty means none of them"
msgstr "Vilken person användaren är i varje program; tomt betyder ingen av dem"

#: data/io.github.stegvis.Stegvis.gschema.xml
msgid "The language of the interface; empty means the language of the computer"
msgstr "Gränssnittets språk; tomt betyder datorns språk"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "Information security, step by step"
msgstr "Informationssäkerhet, stegvis"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid ""
"Stegvis is for the group that improves an organisation's information "
"security. The group judges each area on a four-level scale, writes down why, "
"decides what to do, who does it and by when, and judges again."
msgstr ""
"Stegvis är till för gruppen som förbättrar informationssäkerheten i en "
"organisation. Gruppen bedömer varje område på en skala med fyra nivåer, "
"skriver ned varför, bestämmer vad som ska göras, vem som gör det och när, "
"och bedömer igen."

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "What you do in it:"
msgstr "Det här gör ni:"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "Rate an area by pressing the statement that is true"
msgstr "Bedöm ett område genom att trycka på påståendet som stämmer"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "Turn what is not true yet into actions with an owner and a date"
msgstr "Gör det som ännu inte stämmer till åtgärder med ansvarig och datum"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "See on one page where you stand on the way to the next level"
msgstr "Se på en sida var ni står på vägen till nästa nivå"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "Work through the plan in Plan-Do-Check-Act cycles on a timeline"
msgstr "Arbeta er igenom planen i PDCA-cykler på en tidslinje"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid ""
"A programme is one file. Everything is saved as you work, and everything can "
"be undone, also after a restart. Nothing leaves your computer."
msgstr ""
"Ett program är en fil. Allt sparas medan ni arbetar och allt kan ångras, "
"även efter en omstart. Inget lämnar datorn."

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid "The Stegvis developers"
msgstr "Stegvis utvecklare"

#: data/io.github.stegvis.Stegvis.metainfo.xml.in
msgid ""
"The first version: the framework, the dialogue, improvements, the timeline."
msgstr "Första versionen: modellen, dialogen, förbättringar, tidslinjen."

#: src/app/dialogs/steg-about.c
msgid "The Stegvis project"
msgstr "Stegvisprojektet"

#: src/app/dialogs/steg-about.c
msgid ""
"Judge your information security together, decide what to do, and see the way "
"to the next level, step by step."
msgstr ""
"Bedöm er informationssäkerhet tillsammans, bestäm vad som ska göras och se "
"vägen till nästa nivå, steg för steg."

#: src/app/dialogs/steg-decision-popover.c
#, c-format
msgid "Decide “%s”"
msgstr "Besluta ”%s”"

#: src/app/dialogs/steg-decision-popover.c
msgid "The decision is written down"
msgstr "Beslutet är nedskrivet"

#: src/app/dialogs/steg-decision-popover.c
#, c-format
msgid "Withdraw “%s”"
msgstr "Dra tillbaka ”%s”"

#: src/app/dialogs/steg-decision-popover.c
msgid "The question is withdrawn"
msgstr "Frågan är tillbakadragen"

#: src/app/dialogs/steg-decision-popover.c
#, c-format
msgid "Asked of %s, needed by %s"
msgstr "Fråga till %s, behövs senast %s"

#: src/app/dialogs/steg-decision-popover.c
#, c-format
msgid "Asked of %s"
msgstr "Fråga till %s"

#: src/app/dialogs/steg-decision-popover.c
#, c-format
msgid "Needed by %s"
msgstr "Behövs senast %s"

#: src/app/dialogs/steg-file-chooser.c
msgid "Open a Programme"
msgstr "Öppna ett program"

#: src/app/dialogs/steg-file-chooser.c
msgid "_Open"
msgstr "_Öppna"

#: src/app/dialogs/steg-file-chooser.c
msgid "_Cancel"
msgstr "_Avbryt"

#: src/app/dialogs/steg-file-chooser.c
msgid "Keep the Programme In"
msgstr "Spara programmet i"

#: src/app/dialogs/steg-file-chooser.c
msgid "_Choose"
msgstr "_Välj"

#: src/app/dialogs/steg-file-chooser.c
msgid "Attach a File"
msgstr "Bifoga en fil"

#: src/app/dialogs/steg-file-chooser.c
msgid "_Attach"
msgstr "_Bifoga"

#: src/app/dialogs/steg-file-chooser.c
msgid "Save a Copy"
msgstr "Spara en kopia"

#: src/app/dialogs/steg-file-chooser.c
msgid "_Save"
msgstr "_Spara"

#: src/app/dialogs/steg-file-chooser.c
msgid "Stegvis programmes"
msgstr "Stegvisprogram"

#: src/app/dialogs/steg-file-chooser.c
msgid "All files"
msgstr "Alla filer"

#: src/app/dialogs/steg-help-dialog.c
msgid "Where do we stand?"
msgstr "Var står vi?"

#: src/app/dialogs/steg-help-dialog.c
msgid ""
"Gather the people who know the work. On Assessment, choose an area and "
"press, row by row, the sentence that is true of you today. The program "
"suggests a level for the area; you agree on one. Write down why, in a line "
"or two."
msgstr ""
"Samla dem som kan verksamheten. Välj ett område under Bedömning och tryck, "
"rad för rad, på den mening som stämmer på er i dag. Stegvis föreslår en nivå "
"för området; ni enas om en. Skriv ned varför, på en rad eller två."

#: src/app/dialogs/steg-help-dialog.c
msgid "What shall we do?"
msgstr "Vad ska vi göra?"

#: src/app/dialogs/steg-help-dialog.c
msgid ""
"What is not yet true on the next level is what remains to be done. Propose "
"an improvement in the area (what), add actions to it (how), and give each "
"action an owner (who) and a date (when). A person, a role or a group is made "
"the first time you name it."
msgstr ""
"Det som ännu inte stämmer på nästa nivå är det som återstår att göra. "
"Föreslå en förbättring i området (vad), lägg till åtgärder (hur) och ge "
"varje åtgärd en ansvarig (vem) och ett datum (när). En person, en roll eller "
"en grupp skapas första gången ni nämner den."

#: src/app/dialogs/steg-help-dialog.c
msgid "How is it going?"
msgstr "Hur går det?"

#: src/app/dialogs/steg-help-dialog.c
msgid ""
"Each action goes through four phases: Plan (agreed, not begun), Do (under "
"way), Check (done, effect not shown yet) and Act (it is now how you work). "
"Improvements lists them by area, Timeline shows them in their cycles. What "
"is late, or lacks an owner or a date, is listed on Overview."
msgstr ""
"Varje åtgärd går genom fyra faser: Planera (beslutad, inte påbörjad), "
"Genomföra (pågår), Följa upp (klar, effekten ännu inte visad) och Förbättra "
"(så arbetar ni numera). Förbättringar listar dem per område, Tidslinje visar "
"dem i sina cykler. Det som är försenat, eller saknar ansvarig eller datum, "
"står på Översikt."

#: src/app/dialogs/steg-help-dialog.c
msgid "Did we reach the level?"
msgstr "Nådde vi nivån?"

#: src/app/dialogs/steg-help-dialog.c
msgid ""
"At the end of a cycle, create a new round on Assessment and judge again. The "
"last round is shown beside it, and Overview shows what has changed."
msgstr ""
"Skapa en ny omgång under Bedömning när en cykel är slut, och bedöm igen. Den "
"förra omgången visas bredvid, och Översikt visar vad som har ändrats."

#: src/app/dialogs/steg-help-dialog.c
msgid "Nothing needs to be saved"
msgstr "Inget behöver sparas"

#: src/app/dialogs/steg-help-dialog.c
msgid ""
"Every change is kept at once, and a moment later it is in your file. The "
"line under the header says when. Undo takes back one command after the "
"other, even after a restart, and History lists everything that was done."
msgstr ""
"Varje ändring bevaras genast och finns strax därpå i er fil. Raden under "
"rubriken säger när. Ångra tar tillbaka ett kommando i taget, även efter en "
"omstart, och Historik visar allt som har gjorts."

#: src/app/dialogs/steg-help-dialog.c
msgid "Several people, one file"
msgstr "Flera personer, en fil"

#: src/app/dialogs/steg-help-dialog.c
msgid ""
"The file may lie on a shared folder. What somebody else changes appears in "
"your window. If both of you changed it at the same time, nothing is lost: "
"your version is kept beside theirs, and you are told its name."
msgstr ""
"Filen kan ligga i en delad mapp. Det som någon annan ändrar syns i ditt "
"fönster. Om ni båda ändrade samtidigt går inget förlorat: din version "
"bevaras bredvid den andras, och du får veta vad den heter."

#: src/app/dialogs/steg-preferences-dialog.c
msgid "The last one"
msgstr "Den senaste"

#: src/app/dialogs/steg-round-dialog.c src/app/widgets/steg-workload-table.c
msgid "No date"
msgstr "Inget datum"

#: src/app/dialogs/steg-round-dialog.c
#, c-format
msgid "Round %u"
msgstr "Omgång %u"

#: src/app/dialogs/steg-round-dialog.c
msgid "New Round"
msgstr "Ny omgång"

#: src/app/dialogs/steg-round-dialog.c src/model/steg-action.c
#: src/model/steg-planned.c
msgid "Start"
msgstr "Börjar"

#: src/app/dialogs/steg-round-dialog.c
msgid "Change Round"
msgstr "Ändra omgång"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Rate “%s” in “%s”"
msgstr "Bedöm ”%s” i ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Clear the rating of “%s” in “%s”"
msgstr "Ta bort bedömningen av ”%s” i ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Say that “%s” in “%s” is not applicable"
msgstr "Ange att ”%s” i ”%s” inte är tillämplig"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Say that “%s” in “%s” was not assessed"
msgstr "Ange att ”%s” i ”%s” inte har bedömts"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Say how sure the rating of “%s” in “%s” is"
msgstr "Ange hur säker bedömningen av ”%s” i ”%s” är"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Write a note about “%s” in “%s”"
msgstr "Skriv en anteckning om ”%s” i ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Agree on a level for “%s”"
msgstr "Enas om en nivå för ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Take back the level of “%s”"
msgstr "Ta tillbaka nivån för ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Note who sees “%s” otherwise"
msgstr "Anteckna vem som ser ”%s” annorlunda"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Add a reason to “%s”"
msgstr "Lägg till ett skäl för ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Change a reason of “%s”"
msgstr "Ändra ett skäl för ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Move a reason of “%s”"
msgstr "Flytta ett skäl för ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Remove a reason of “%s”"
msgstr "Ta bort ett skäl för ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Propose “%s”"
msgstr "Föreslå ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Start the round “%s”"
msgstr "Starta omgången ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Unlock the round “%s”"
msgstr "Lås upp omgången ”%s”"

#: src/app/pages/steg-assessment-edits.c
#, c-format
msgid "Change the round “%s”"
msgstr "Ändra omgången ”%s”"

#. Translators: the second of the three slides that one thing takes.
#: src/app/pages/steg-assessment-page.c src/report/deck/steg-slides.c
#, c-format
msgid "%u of %u"
msgstr "%u av %u"

#: src/app/pages/steg-assessment-page.c
msgid "Baseline"
msgstr "Nulägesbedömning"

#. Translators: the title of a round and the month in which it was held.
#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "%s · %s"
msgstr "%s · %s"

#: src/app/pages/steg-assessment-words.c
msgid "locked"
msgstr "låst"

#: src/app/pages/steg-assessment-words.c
msgid "illustrative"
msgstr "exempel"

#: src/app/pages/steg-assessment-words.c
msgid "Confidence: low"
msgstr "Tillförlitlighet: låg"

#: src/app/pages/steg-assessment-words.c
msgid "Confidence: medium"
msgstr "Tillförlitlighet: medel"

#: src/app/pages/steg-assessment-words.c
msgid "Confidence: high"
msgstr "Tillförlitlighet: hög"

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "Level %d agreed"
msgstr "Nivå %d bestämd"

#: src/app/pages/steg-assessment-words.c src/app/widgets/steg-level-picker.c
msgid "No level agreed yet"
msgstr "Ingen nivå bestämd ännu"

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "%d last time"
msgstr "%d förra gången"

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "was %d at the baseline"
msgstr "var %d i första omgången"

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "target %d"
msgstr "mål %d"

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "“%s”"
msgstr "”%s”"

#. Translators: the end of an enumeration, "culture, results and application".
#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "%s and %s"
msgstr "%s och %s"

#: src/app/pages/steg-assessment-words.c
msgid "No suggestion yet: press the sentence that is true in each row."
msgstr "Inget förslag ännu: tryck på den mening som stämmer på varje rad."

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "No suggestion yet: %s is not rated."
msgid_plural "No suggestion yet: %s are not rated."
msgstr[0] "Inget förslag ännu: %s är inte bedömd."
msgstr[1] "Inget förslag ännu: %s är inte bedömda."

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "Suggested: level %d, because every aspect is at %d."
msgstr "Förslag: nivå %d, eftersom alla aspekter är på %d."

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "Suggested: level %d, because %s is at %d."
msgid_plural "Suggested: level %d, because %s are at %d."
msgstr[0] "Förslag: nivå %d, eftersom %s är på %d."
msgstr[1] "Förslag: nivå %d, eftersom %s är på %d."

#: src/app/pages/steg-assessment-words.c
msgid "No suggestion: no aspect is applicable."
msgstr "Inget förslag: ingen aspekt är tillämplig."

#: src/app/pages/steg-assessment-words.c
#, c-format
msgid "Suggested: level %d, because the mean of the aspects is %s."
msgstr "Förslag: nivå %d, eftersom aspekternas medelvärde är %s."

#: src/app/pages/steg-improvement-choices.c ui/pages/assessment-page.ui
msgid "All areas"
msgstr "Alla områden"

#: src/app/pages/steg-improvement-choices.c
msgid "Everybody"
msgstr "Alla"

#: src/app/pages/steg-improvement-choices.c
msgctxt "filter"
msgid "Mine"
msgstr "Mina"

#: src/app/pages/steg-improvement-choices.c src/app/widgets/steg-initials.c
#: src/app/widgets/steg-person-entry.c src/app/widgets/steg-timeline-card.c
#: src/report/deck/steg-deck-areas.c
msgid "Nobody yet"
msgstr "Ingen ännu"

#: src/app/pages/steg-improvement-choices.c
msgid "All phases"
msgstr "Alla faser"

#: src/app/pages/steg-improvement-choices.c
msgctxt "filter"
msgid "Ahead"
msgstr "Kommande"

#: src/app/pages/steg-improvement-choices.c
msgctxt "filter"
msgid "Under way"
msgstr "Pågår"

#: src/app/pages/steg-improvement-choices.c
msgctxt "filter"
msgid "Late"
msgstr "Försenat"

#: src/app/pages/steg-improvement-choices.c
msgctxt "filter"
msgid "Done"
msgstr "Klart"

#: src/app/pages/steg-improvement-choices.c
msgctxt "filter"
msgid "Dropped"
msgstr "Struket"

#: src/app/pages/steg-improvement-choices.c
msgid "All but dropped"
msgstr "Alla utom strukna"

#: src/app/pages/steg-improvement-choices.c
#, c-format
msgid "%s: a new improvement"
msgstr "%s: en ny förbättring"

#: src/app/pages/steg-improvements-page.c
#, c-format
msgid "Add the action “%s”"
msgstr "Lägg till åtgärden ”%s”"

#: src/app/pages/steg-overview-page.c
msgid "passed"
msgstr "passerat"

#: src/app/pages/steg-overview-page.c
#, c-format
msgid "in %d day"
msgid_plural "in %d days"
msgstr[0] "om %d dag"
msgstr[1] "om %d dagar"

#: src/app/pages/steg-overview-page.c
#, c-format
msgid "in %d month"
msgid_plural "in %d months"
msgstr[0] "om %d månad"
msgstr[1] "om %d månader"

#: src/app/pages/steg-overview-page.c src/app/widgets/steg-matrix-view.c
#: src/report/figures/steg-heat-figures.c
#: src/report/figures/steg-radar-figures.c
#: src/report/figures/steg-staircase-figures.c
#: src/report/figures/steg-trend-figures.c
#, c-format
msgid "Level %d"
msgstr "Nivå %d"

#: src/app/pages/steg-overview-page.c
msgid "Lowest area"
msgstr "Lägsta område"

#: src/app/pages/steg-overview-page.c
msgid "Mean"
msgstr "Medelvärde"

#: src/app/pages/steg-overview-page.c
msgid "Target"
msgstr "Mål"

#: src/app/pages/steg-overview-page.c
msgid "By"
msgstr "Senast"

#. Translators: which cycle of how many runs today, and its phase
#: src/app/pages/steg-overview-page.c
#, c-format
msgid "Cycle %u of %u · %s"
msgstr "Cykel %u av %u · %s"

#: src/app/pages/steg-overview-page.c
#, c-format
msgid "assessed %s"
msgstr "bedömt %s"

#: src/app/pages/steg-overview-page.c
#, c-format
msgid "assessed %s by %u participant"
msgid_plural "assessed %s by %u participants"
msgstr[0] "bedömt %s av %u deltagare"
msgstr[1] "bedömt %s av %u deltagare"

#: src/app/pages/steg-overview-page.c
#, c-format
msgid "and %u more"
msgid_plural "and %u more"
msgstr[0] "och %u till"
msgstr[1] "och %u till"

#. Translators: these four follow a number of actions
#: src/app/pages/steg-overview-page.c
msgctxt "actions"
msgid "done"
msgstr "klara"

#: src/app/pages/steg-overview-page.c
msgctxt "actions"
msgid "under way"
msgstr "pågår"

#: src/app/pages/steg-overview-page.c
msgctxt "actions"
msgid "late"
msgstr "försenade"

#: src/app/pages/steg-overview-page.c
msgctxt "actions"
msgid "ahead"
msgstr "kommande"

#: src/app/pages/steg-people-page.c
#, c-format
msgid "Add “%s” to the people"
msgstr "Lägg till ”%s” bland personerna"

#: src/app/pages/steg-people-page.c src/app/pages/steg-improvement-edits.c
#, c-format
msgid "Delete “%s”"
msgstr "Ta bort ”%s”"

#: src/app/pages/steg-people-page.c src/app/pages/steg-improvement-edits.c
#, c-format
msgid "“%s” is deleted"
msgstr "”%s” är borttagen"

#: src/app/pages/steg-people-page.c src/app/widgets/steg-person-pane.c
#, c-format
msgid "“%s” is no longer active"
msgstr "”%s” är inte längre aktiv"

#: src/app/pages/steg-people-page.c ui/dialogs/new-dialog.ui
#: ui/dialogs/round-dialog.ui ui/window.ui
msgid "Cancel"
msgstr "Avbryt"

#: src/app/pages/steg-people-page.c src/app/steg-accelerators.c
#: ui/pages/improvements-page.ui ui/widgets/selection-bar.ui
msgid "Delete"
msgstr "Ta bort"

#: src/app/pages/steg-people-page.c
msgid "No Longer Active"
msgstr "Inte längre aktiv"

#: src/app/pages/steg-people-page.c
#, c-format
msgid "Delete “%s”?"
msgstr "Ta bort ”%s”?"

#: src/app/pages/steg-people-words.c
msgid "Roles"
msgstr "Roller"

#: src/app/pages/steg-people-words.c
msgid "Humans"
msgstr "Människor"

#: src/app/pages/steg-people-words.c
msgid "Groups"
msgstr "Grupper"

#: src/app/pages/steg-people-words.c
msgid "Others"
msgstr "Övriga"

#: src/app/pages/steg-people-words.c
#, c-format
msgid "%u member"
msgid_plural "%u members"
msgstr[0] "%u medlem"
msgstr[1] "%u medlemmar"

#: src/app/pages/steg-people-words.c
#, c-format
msgid "Held by %s"
msgstr "Innehas av %s"

#: src/app/pages/steg-people-words.c
#, c-format
msgctxt "hours"
msgid "%s h"
msgstr "%s h"

#: src/app/pages/steg-people-words.c
#, c-format
msgid "%u action"
msgid_plural "%u actions"
msgstr[0] "%u åtgärd"
msgstr[1] "%u åtgärder"

#: src/app/pages/steg-people-words.c src/app/widgets/steg-workload-table.c
msgid "much"
msgstr "mycket"

#: src/app/pages/steg-people-words.c
#, c-format
msgctxt "kind of record: how many"
msgid "%s: %u"
msgstr "%s: %u"

#: src/app/pages/steg-people-words.c
#, c-format
msgid "These stay, but no longer name “%s”: %s."
msgstr "Detta finns kvar, men nämner inte längre ”%s”: %s."

#: src/app/pages/steg-people-words.c
#, c-format
msgid "These go as well: %s."
msgstr "Detta försvinner också: %s."

#: src/app/pages/steg-standard-plan.c
msgid "Cycle 1 · 0–6 months"
msgstr "Cykel 1 · 0–6 månader"

#: src/app/pages/steg-standard-plan.c
msgid "Cycle 2 · 6–12 months"
msgstr "Cykel 2 · 6–12 månader"

#: src/app/pages/steg-standard-plan.c
msgid "Cycle 3 · 12–18 months"
msgstr "Cykel 3 · 12–18 månader"

#: src/app/pages/steg-standard-plan.c
msgid "Create the standard plan"
msgstr "Skapa standardplanen"

#: src/app/pages/steg-timeline-page.c
#, c-format
msgid "%u action without a due date"
msgid_plural "%u actions without a due date"
msgstr[0] "%u åtgärd utan slutdatum"
msgstr[1] "%u åtgärder utan slutdatum"

#: src/app/pages/steg-timeline-page.c
msgid "Three cycles of half a year created"
msgstr "Tre cykler på ett halvår skapade"

#: src/app/pages/steg-timeline-page.c src/app/steg-accelerators.c
msgid "Zoom out"
msgstr "Zooma ut"

#: src/app/pages/steg-timeline-page.c src/app/steg-accelerators.c
msgid "Show all of time"
msgstr "Visa hela tiden"

#: src/app/pages/steg-timeline-page.c src/app/steg-accelerators.c
msgid "Zoom in"
msgstr "Zooma in"

#: src/app/rows/steg-area-row.c
#, c-format
msgid "%s: level %d"
msgstr "%s: nivå %d"

#: src/app/rows/steg-area-row.c
#, c-format
msgid "%s: no level agreed yet"
msgstr "%s: ingen nivå bestämd ännu"

#: src/app/rows/steg-attachment-row.c
msgid "The content of this attachment is missing. Attach the file again."
msgstr "Innehållet i bilagan saknas. Bifoga filen igen."

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "“%s” could run as a program, so it is not opened here. Save it instead."
msgstr ""
"”%s” kan köras som ett program och öppnas därför inte här. Spara den i "
"stället."

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "“%s” is saved"
msgstr "”%s” är sparad"

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "“%s” could not be saved there. Choose another folder."
msgstr "”%s” kunde inte sparas där. Välj en annan mapp."

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "“%s” is removed"
msgstr "”%s” är borttagen"

#: src/app/rows/steg-attachment-row.c
msgid "Save a copy of this file"
msgstr "Spara en kopia av filen"

#: src/app/rows/steg-attachment-row.c
msgid "Remove this file"
msgstr "Ta bort filen"

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "%d byte"
msgid_plural "%d bytes"
msgstr[0] "%d byte"
msgstr[1] "%d byte"

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "%d kB"
msgstr "%d kB"

#: src/app/rows/steg-attachment-row.c
#, c-format
msgid "%s MB"
msgstr "%s MB"

#: src/app/rows/steg-attachment-row.c
#, c-format
msgctxt "kind of file · size"
msgid "%s · %s"
msgstr "%s · %s"

#: src/app/rows/steg-attention-row.c src/app/rows/steg-line-row.c
#, c-format
msgid "⚠ %d day late"
msgid_plural "⚠ %d days late"
msgstr[0] "⚠ %d dag sen"
msgstr[1] "⚠ %d dagar sen"

#: src/app/rows/steg-attention-row.c
msgid "◷ due today"
msgstr "◷ ska vara klar i dag"

#: src/app/rows/steg-attention-row.c
msgid "◷ due tomorrow"
msgstr "◷ ska vara klar i morgon"

#: src/app/rows/steg-attention-row.c
#, c-format
msgid "◷ due in %d day"
msgid_plural "◷ due in %d days"
msgstr[0] "◷ om %d dag"
msgstr[1] "◷ om %d dagar"

#: src/app/rows/steg-attention-row.c
msgid "? to be decided"
msgstr "? att besluta"

#: src/app/rows/steg-attention-row.c
#, c-format
msgid "⚠ decision was needed by %s"
msgstr "⚠ beslut behövdes %s"

#: src/app/rows/steg-attention-row.c
#, c-format
msgid "? decide by %s"
msgstr "? besluta senast %s"

#: src/app/rows/steg-attention-row.c
msgid "? no owner"
msgstr "? ingen ansvarig"

#: src/app/rows/steg-attention-row.c
msgid "? no date"
msgstr "? inget datum"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Rename “%s”"
msgstr "Byt namn på ”%s”"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Change who does “%s”"
msgstr "Byt vem som gör ”%s”"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Move the start of “%s”"
msgstr "Flytta starten för ”%s”"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Move the due date of “%s”"
msgstr "Flytta slutdatum för ”%s”"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Change the progress of “%s”"
msgstr "Ändra hur långt ”%s” har kommit"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Change the phase of “%s”"
msgstr "Byt fas för ”%s”"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Describe “%s”"
msgstr "Beskriv ”%s”"

#: src/app/rows/steg-field-edit.c src/cli/steg-command-set.c
#, c-format
msgid "Change “%s”"
msgstr "Ändra ”%s”"

#: src/app/rows/steg-field-edit.c
msgid ""
"That is no date. Write for example 2026-05-20, 20 May, Friday, week 23 or in "
"2 weeks"
msgstr ""
"Det är inget datum. Skriv till exempel 2026-05-20, 20 maj, fredag, vecka 23 "
"eller om 2 veckor"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "Write a number from %g to %g"
msgstr "Skriv ett tal från %g till %g"

#: src/app/rows/steg-field-edit.c
msgid "Write a number"
msgstr "Skriv ett tal"

#: src/app/rows/steg-field-edit.c
msgid "This cannot be left empty"
msgstr "Det här får inte vara tomt"

#: src/app/rows/steg-field-edit.c
msgid "This text is too long or has signs that cannot be kept"
msgstr "Texten är för lång eller har tecken som inte kan sparas"

#: src/app/rows/steg-field-edit.c
#, c-format
msgid "“%s” is new and has been added to the people"
msgstr "”%s” är ny och har lagts till bland personerna"

#: src/app/rows/steg-field-row.c
msgid "None"
msgstr "Ingen"

#: src/app/rows/steg-field-row.c
msgid "Year-month-day"
msgstr "År-månad-dag"

#: src/app/rows/steg-holder-row.c src/app/widgets/steg-holders.c
#, c-format
msgid "Change who stands behind “%s”"
msgstr "Ändra vilka som står bakom ”%s”"

#: src/app/rows/steg-holder-row.c
msgid "Taken out"
msgstr "Borttagen"

#: src/app/rows/steg-holder-row.c
msgid "Take out"
msgstr "Ta bort"

#: src/app/rows/steg-last-reason-row.c
#, c-format
msgid "Keep from last time: %s"
msgstr "Behåll från förra gången: %s"

#: src/app/rows/steg-last-reason-row.c
msgid "Press to keep it for this round"
msgstr "Tryck för att behålla det i den här omgången"

#: src/app/rows/steg-line-row.c src/app/widgets/steg-belongings-list.c
#: src/app/widgets/steg-workload-table.c
msgid "no date"
msgstr "inget datum"

#: src/app/rows/steg-line-row.c
#, c-format
msgid "%s, for %s, who: %s, phase %s, due %s, %d percent done"
msgstr "%s, för %s, vem: %s, fas %s, klar senast %s, %d procent klart"

#: src/app/rows/steg-line-row.c
msgid "nobody"
msgstr "ingen"

#: src/app/rows/steg-line-row.c
#, c-format
msgid "%s, no action yet"
msgstr "%s, ingen åtgärd ännu"

#: src/app/rows/steg-line-row.c
msgid "no action yet"
msgstr "ingen åtgärd ännu"

#: src/app/rows/steg-link-list.c
#, c-format
msgid "Change what belongs to “%s”"
msgstr "Ändra vad som hör till ”%s”"

#: src/app/rows/steg-link-list.c
#, c-format
msgid "Take out “%s”"
msgstr "Ta bort ”%s” härifrån"

#: src/app/rows/steg-link-list.c
#, c-format
msgid "Add: %s"
msgstr "Lägg till: %s"

#. Translators: what a command did: "Change “Test backups”".
#: src/app/rows/steg-log-item.c src/cli/steg-changing.c
#: src/cli/steg-sentences.c
#, c-format
msgid "Undone: %s"
msgstr "Ångrat: %s"

#. Translators: what a command did: "Change “Test backups”".
#: src/app/rows/steg-log-item.c src/cli/steg-changing.c
#: src/cli/steg-sentences.c
#, c-format
msgid "Done again: %s"
msgstr "Gjort om: %s"

#: src/app/rows/steg-me-row.c
msgid "None of them"
msgstr "Ingen av dem"

#: src/app/rows/steg-note-row.c
msgid "Remove a note"
msgstr "Ta bort en anteckning"

#: src/app/rows/steg-note-row.c
msgid "Note removed"
msgstr "Anteckningen är borttagen"

#: src/app/rows/steg-note-row.c
msgid "Change a note"
msgstr "Ändra en anteckning"

#: src/app/rows/steg-note-row.c src/model/steg-meeting.c src/model/steg-note.c
#: src/model/steg-rating.c src/model/steg-reading.c src/model/steg-round.c
#: ui/dialogs/rating-popover.ui ui/dialogs/round-dialog.ui
msgid "Note"
msgstr "Anteckning"

#: src/app/rows/steg-note-row.c
msgid "Remove this note"
msgstr "Ta bort den här anteckningen"

#: src/app/rows/steg-note-row.c
#, c-format
msgctxt "who · when"
msgid "%s · %s"
msgstr "%s · %s"

#: src/app/rows/steg-person-row.c
#, c-format
msgid "%s (you)"
msgstr "%s (du)"

#: src/app/rows/steg-person-row.c
#, c-format
msgid "%s (no longer active)"
msgstr "%s (inte längre aktiv)"

#: src/app/rows/steg-person-row.c
#, c-format
msgid "%u open"
msgid_plural "%u open"
msgstr[0] "%u öppen"
msgstr[1] "%u öppna"

#: src/app/rows/steg-person-row.c
#, c-format
msgid "⚠ %u late"
msgid_plural "⚠ %u late"
msgstr[0] "⚠ %u försenad"
msgstr[1] "⚠ %u försenade"

#: src/app/rows/steg-proposal-row.c src/report/deck/steg-deck-areas.c
msgid "No action yet"
msgstr "Ingen åtgärd ännu"

#: src/app/rows/steg-proposal-row.c
#, c-format
msgid "%u of %u action done"
msgid_plural "%u of %u actions done"
msgstr[0] "%u av %u åtgärd klar"
msgstr[1] "%u av %u åtgärder klara"

#. Translators: an improvement and how many of its actions are done.
#: src/app/rows/steg-proposal-row.c src/report/figures/steg-measure-figures.c
#, c-format
msgid "%s: %s"
msgstr "%s: %s"

#: src/app/rows/steg-reason-row.c
msgid "Reason removed"
msgstr "Skälet togs bort"

#: src/app/rows/steg-reason-row.c ui/rows/reason-row.ui
msgid "Edit, move or remove"
msgstr "Redigera, flytta eller ta bort"

#: src/app/steg-accelerators.c
msgid "General"
msgstr "Allmänt"

#: src/app/steg-accelerators.c src/app/steg-creation.c src/model/steg-program.c
#: src/report/deck/steg-deck-opening.c
msgid "Programme"
msgstr "Program"

#: src/app/steg-accelerators.c
msgid "Views"
msgstr "Vyer"

#: src/app/steg-accelerators.c ui/widgets/proposals-card.ui ui/window.ui
msgid "Improvements"
msgstr "Förbättringar"

#: src/app/steg-accelerators.c ui/pages/timeline-page.ui ui/window.ui
msgid "Timeline"
msgstr "Tidslinje"

#: src/app/steg-accelerators.c
msgid "New programme"
msgstr "Nytt program"

#: src/app/steg-accelerators.c
msgid "Open a programme"
msgstr "Öppna ett program"

#: src/app/steg-accelerators.c
msgid "New window on this programme"
msgstr "Nytt fönster för det här programmet"

#: src/app/steg-accelerators.c
msgid "Save now"
msgstr "Spara nu"

#: src/app/steg-accelerators.c
msgid "Save a copy"
msgstr "Spara en kopia"

#: src/app/steg-accelerators.c src/app/steg-page.c
msgid "Undo"
msgstr "Ångra"

#: src/app/steg-accelerators.c
msgid "Redo"
msgstr "Gör om"

#: src/app/steg-accelerators.c
msgid "Present the slides; take in what is new"
msgstr "Visa bilderna; ta in det som är nytt"

#: src/app/steg-accelerators.c ui/dialogs/history-dialog.ui
#: ui/dialogs/preferences-dialog.ui
msgid "History"
msgstr "Historik"

#: src/app/steg-accelerators.c ui/window.ui
msgid "Overview"
msgstr "Översikt"

#: src/app/steg-accelerators.c src/model/steg-milestone.c ui/window.ui
msgid "Assessment"
msgstr "Bedömning"

#: src/app/steg-accelerators.c
msgid "Edit where it stands"
msgstr "Redigera på plats"

#: src/app/steg-accelerators.c ui/pages/improvements-page.ui
msgid "Search"
msgstr "Sök"

#: src/app/steg-accelerators.c ui/widgets/selection-bar.ui
msgid "Unselect"
msgstr "Välj bort"

#: src/app/steg-accelerators.c
msgid "Edit, and go on below"
msgstr "Redigera, och gå vidare nedåt"

#: src/app/steg-accelerators.c
msgid "Go on to the next or previous cell"
msgstr "Gå till nästa eller föregående ruta"

#: src/app/steg-accelerators.c
msgid "Select several rows"
msgstr "Välj flera rader"

#: src/app/steg-accelerators.c
msgid "Select all rows"
msgstr "Välj alla rader"

#: src/app/steg-accelerators.c
msgid "Months below years, as at first"
msgstr "Månader under år, som från början"

#: src/app/steg-accelerators.c
msgid "Go to what is beside, above or below"
msgstr "Gå till det som står bredvid, ovanför eller nedanför"

#: src/app/steg-accelerators.c
msgid "Tell more about it"
msgstr "Berätta mer om det"

#: src/app/steg-accelerators.c ui/pages/people-page.ui
msgid "People"
msgstr "Personer"

#: src/app/steg-accelerators.c ui/window.ui
msgid "Main menu"
msgstr "Huvudmeny"

#: src/app/steg-accelerators.c ui/dialogs/preferences-dialog.ui
msgid "Preferences"
msgstr "Inställningar"

#: src/app/steg-accelerators.c
msgid "Help"
msgstr "Hjälp"

#: src/app/steg-accelerators.c
msgid "Keyboard shortcuts"
msgstr "Kortkommandon"

#: src/app/steg-accelerators.c
msgid "Close the window"
msgstr "Stäng fönstret"

#: src/app/steg-accelerators.c
msgid "Quit"
msgstr "Avsluta"

#: src/app/steg-application.c src/app/steg-window-commands.c
#: ui/pages/improvements-page.ui ui/pages/people-page.ui
msgid "Close"
msgstr "Stäng"

#: src/app/steg-application.c
#, c-format
msgid "The example is kept in %s"
msgstr "Exemplet finns i %s"

#: src/app/steg-application.c
msgid ""
"That file is out of reach. Copy it to this computer, or connect the share "
"that it is on, and open it from there."
msgstr ""
"Den filen går inte att nå. Kopiera den till den här datorn, eller anslut den "
"delade mapp där den ligger, och öppna den där."

#: src/app/steg-application.c
msgid "Print the version and leave"
msgstr "Skriv ut versionen och avsluta"

#: src/app/steg-application.c
msgid "[FILE…]"
msgstr "[FIL…]"

#: src/app/steg-application.c
msgid "Opens the programmes FILE, each in a window, or else the start page."
msgstr ""
"Öppnar programmen FIL, vart och ett i ett fönster, eller annars startsidan."

#: src/app/steg-presentation.c
#, c-format
msgid "Slide %u"
msgstr "Bild %u"

#: src/app/steg-presentation.c
msgid "Newer data: press R"
msgstr "Nyare uppgifter: tryck på R"

#: src/app/steg-presentation.c
msgid "The screen is black"
msgstr "Skärmen är svart"

#. Translators: the title of a slide, its number, and how many there are.
#: src/app/steg-presentation.c
#, c-format
msgid "%s. Slide %u of %u"
msgstr "%s. Bild %u av %u"

#. Translators: why the screen does not go dark.
#: src/app/steg-presentation.c
msgid "A programme is being presented"
msgstr "Ett program visas"

#: src/app/steg-window-commands.c
#, c-format
msgid "%u value that somebody else has changed since was kept as it is"
msgid_plural ""
"%u values that somebody else has changed since were kept as they are"
msgstr[0] "%u värde som någon annan har ändrat sedan dess behölls"
msgstr[1] "%u värden som någon annan har ändrat sedan dess behölls"

#: src/app/steg-window-commands.c
#, c-format
msgid "The copy “%s” is saved"
msgstr "Kopian ”%s” är sparad"

#: src/app/steg-window-commands.c
#, c-format
msgid "You are now working in “%s”"
msgstr "Du arbetar nu i ”%s”"

#: src/app/steg-window-commands.c ui/window.ui
msgid "Try Again"
msgstr "Försök igen"

#: src/app/steg-window-commands.c src/app/steg-window.c
msgid "Keep in Another File…"
msgstr "Behåll i en annan fil…"

#: src/app/steg-window-commands.c
msgid ""
"Nothing is lost: every change is kept on this computer until the file can be "
"saved."
msgstr ""
"Inget är förlorat: varje ändring bevaras på den här datorn tills filen kan "
"sparas."

#: src/app/steg-window.c
#, c-format
msgid "Undo: %s"
msgstr "Ångra: %s"

#: src/app/steg-window.c
msgid "Nothing to undo"
msgstr "Inget att ångra"

#: src/app/steg-window.c
#, c-format
msgid "Redo: %s"
msgstr "Gör om: %s"

#: src/app/steg-window.c
msgid "Nothing to redo"
msgstr "Inget att göra om"

#: src/app/steg-window.c
msgid "Present"
msgstr "Visa bilder"

#: src/app/steg-window.c
msgid "Continue"
msgstr "Fortsätt"

#: src/app/steg-window.c
#, c-format
msgid ""
"Both versions are kept. “%s” holds theirs. Yours is beside it in the same "
"folder, in “%s”, and that is what you see here. Compare the two, and agree "
"on which one to go on with."
msgstr ""
"Båda versionerna finns kvar. ”%s” innehåller den andras. Din ligger bredvid "
"i samma mapp, i ”%s”, och det är den du ser här. Jämför dem och enas om "
"vilken ni fortsätter med."

#: src/app/steg-window.c
msgid "Somebody Else Changed the File as Well"
msgstr "Någon annan ändrade också filen"

#: src/app/steg-window.c
#, c-format
msgid ""
"You see what the file holds now. What it lacks is beside it in the same "
"folder, in “%s”. Compare the two, and agree on which one to go on with."
msgstr ""
"Du ser det som filen innehåller nu. Det som den saknar ligger bredvid i "
"samma mapp, i ”%s”. Jämför dem och enas om vilken ni fortsätter med."

#: src/app/steg-window.c
msgid "The File Lacks Changes That Were Made Here"
msgstr "Filen saknar ändringar som gjordes här"

#: src/app/steg-window.c
msgid "Keep Open"
msgstr "Låt vara öppet"

#: src/app/steg-window.c
msgid "Close Anyway"
msgstr "Stäng ändå"

#: src/app/steg-window.c
msgid ""
"If you close now, your latest changes stay on this computer and are there "
"when you open the programme here again. The file itself does not hold them."
msgstr ""
"Om du stänger nu finns dina senaste ändringar kvar på den här datorn när du "
"öppnar programmet här igen. Själva filen innehåller dem inte."

#: src/app/steg-window.c
#, c-format
msgid "Opening “%s”…"
msgstr "Öppnar ”%s”…"

#: src/app/steg-words.c
msgid "That did not work"
msgstr "Det gick inte"

#: src/app/steg-words.c
msgid ""
"Nothing was changed. Try again; if it happens again, restart the program."
msgstr ""
"Inget ändrades. Försök igen; om det händer en gång till, starta om Stegvis."

#: src/app/steg-words.c
msgid "This is not a Stegvis programme"
msgstr "Det här är inget Stegvisprogram"

#: src/app/steg-words.c
msgid ""
"The file was made by another program, and was left as it is. Choose a file "
"whose name ends in .stegvis."
msgstr ""
"Filen är gjord med något annat och lämnades som den är. Välj en fil vars "
"namn slutar på .stegvis."

#: src/app/steg-words.c
msgid "This programme is damaged"
msgstr "Det här programmet är skadat"

#: src/app/steg-words.c
msgid ""
"Parts of the file are missing or changed, and it was left as it is. Fetch an "
"earlier copy from your backup, or ask whoever sent the file to send it again."
msgstr ""
"Delar av filen saknas eller är ändrade, och den lämnades som den är. Hämta "
"en tidigare kopia ur säkerhetskopian, eller be den som skickade filen att "
"skicka den igen."

#: src/app/steg-words.c
msgid "This programme was made by a newer Stegvis"
msgstr "Det här programmet är gjort med ett nyare Stegvis"

#: src/app/steg-words.c
msgid ""
"Update Stegvis to open it, or ask whoever has the newer version to open it."
msgstr ""
"Uppdatera Stegvis för att öppna det, eller be den som har den nyare "
"versionen att öppna det."

#: src/app/steg-words.c
msgid "The file is not there"
msgstr "Filen finns inte där"

#: src/app/steg-words.c
msgid ""
"It may have been moved, renamed or deleted, or its disk or share is not "
"connected. Connect it and try again, or open the file from where it is now."
msgstr ""
"Den kan ha flyttats, bytt namn eller tagits bort, eller så är dess disk "
"eller delade mapp inte ansluten. Anslut den och försök igen, eller öppna "
"filen där den finns nu."

#: src/app/steg-words.c
msgid "There is already a file with that name"
msgstr "Det finns redan en fil med det namnet"

#: src/app/steg-words.c
msgid "Nothing is ever overwritten. Choose another name or another folder."
msgstr "Inget skrivs någonsin över. Välj ett annat namn eller en annan mapp."

#: src/app/steg-words.c
msgid "You may not read this file"
msgstr "Du får inte läsa den här filen"

#: src/app/steg-words.c
msgid "Ask its owner, or whoever looks after the folder, for permission."
msgstr "Be ägaren, eller den som sköter mappen, om behörighet."

#: src/app/steg-words.c
msgid "The file may not be changed"
msgstr "Filen får inte ändras"

#: src/app/steg-words.c
msgid ""
"It is protected, or belongs to somebody else. Keep the programme in another "
"file, where you may write."
msgstr ""
"Den är skyddad eller tillhör någon annan. Behåll programmet i en annan fil, "
"där du får skriva."

#: src/app/steg-words.c
msgid "The folder cannot be written to"
msgstr "Det går inte att skriva i mappen"

#: src/app/steg-words.c
msgid ""
"It is missing, not connected or closed to you. Connect it, or choose another "
"folder."
msgstr ""
"Den saknas, är inte ansluten eller är stängd för dig. Anslut den, eller välj "
"en annan mapp."

#: src/app/steg-words.c
msgid "The disk is full"
msgstr "Disken är full"

#: src/app/steg-words.c
msgid "Free some space, or keep the programme on another disk, and try again."
msgstr ""
"Frigör utrymme, eller spara programmet på en annan disk, och försök igen."

#: src/app/steg-words.c
msgid "This programme is already open"
msgstr "Det här programmet är redan öppet"

#: src/app/steg-words.c
msgid ""
"Another window or another user of this computer has it open. Close it there "
"first."
msgstr ""
"Ett annat fönster eller en annan användare av datorn har det öppet. Stäng "
"det där först."

#: src/app/steg-words.c
msgid "That value is not allowed"
msgstr "Det värdet är inte tillåtet"

#: src/app/steg-words.c
msgid "Nothing was changed. Enter another value."
msgstr "Inget ändrades. Ange ett annat värde."

#: src/app/steg-words.c
msgid "The file is too large"
msgstr "Filen är för stor"

#: src/app/steg-words.c
msgid ""
"At most 10 MB can be attached. Put the file where everybody can reach it, "
"and write down a link to it."
msgstr ""
"Högst 10 MB kan bifogas. Lägg filen där alla når den och skriv in en länk "
"till den."

#: src/app/steg-words.c
msgid "The file is empty"
msgstr "Filen är tom"

#: src/app/steg-words.c
msgid "There is nothing in it to attach. Choose another file."
msgstr "Det finns inget i den att bifoga. Välj en annan fil."

#: src/app/steg-words.c
msgid "That is not a file"
msgstr "Det där är ingen fil"

#: src/app/steg-words.c
msgid ""
"A folder cannot be attached. Choose the files in it, or pack them into one "
"file."
msgstr ""
"En mapp kan inte bifogas. Välj filerna i den, eller packa ihop dem till en "
"fil."

#: src/app/steg-words.c
msgid "There is nothing to undo"
msgstr "Det finns inget att ångra"

#: src/app/steg-words.c
msgid "Everything you did here is already undone."
msgstr "Allt du har gjort här är redan ångrat."

#: src/app/steg-words.c
msgid "There is nothing to redo"
msgstr "Det finns inget att göra om"

#: src/app/steg-words.c
msgid "Everything that was undone here is done again."
msgstr "Allt som ångrades här är gjort igen."

#: src/app/widgets/steg-action-pane.c
msgid "Helpers"
msgstr "Medhjälpare"

#: src/app/widgets/steg-action-pane.c src/model/steg-dependency.c
msgid "Waits for"
msgstr "Väntar på"

#: src/app/widgets/steg-action-pane.c src/model/steg-action-statement.c
msgid "Makes true"
msgstr "Uppfyller"

#: src/app/widgets/steg-action-pane.c
msgid "Attachments"
msgstr "Bilagor"

#: src/app/widgets/steg-action-pane.c
msgid "The improvement"
msgstr "Förbättringen"

#: src/app/widgets/steg-attachments.c
#, c-format
msgctxt "file: what about it"
msgid "%s: %s"
msgstr "%s: %s"

#: src/app/widgets/steg-attachments.c
msgid "is attached already"
msgstr "är redan bifogad"

#: src/app/widgets/steg-attachments.c
msgid "Attach a file, or drop it here"
msgstr "Bifoga en fil, eller släpp den här"

#: src/app/widgets/steg-attachments.c
msgid "Attach a file"
msgstr "Bifoga en fil"

#: src/app/widgets/steg-belongings-list.c
#, c-format
msgid "⚠ late, was due %s"
msgstr "⚠ försenad, skulle varit klar %s"

#: src/app/widgets/steg-belongings-list.c
#, c-format
msgid "⚠ review was due %s"
msgstr "⚠ skulle ha granskats %s"

#: src/app/widgets/steg-belongings-list.c
#, c-format
msgid "due %s"
msgstr "klar senast %s"

#: src/app/widgets/steg-belongings-list.c
#, c-format
msgid "review %s"
msgstr "granskas %s"

#: src/app/widgets/steg-belongings-list.c
msgid "Open actions"
msgstr "Öppna åtgärder"

#: src/app/widgets/steg-belongings-list.c src/report/deck/steg-deck-measures.c
msgid "Measures"
msgstr "Mått"

#: src/app/widgets/steg-belongings-list.c src/report/deck/steg-deck-documents.c
msgid "Documents"
msgstr "Dokument"

#: src/app/widgets/steg-belongings-list.c
msgid "Owns nothing that is open."
msgstr "Har inget öppet."

#: src/app/widgets/steg-holders.c
msgid "Roles and groups"
msgstr "Roller och grupper"

#: src/app/widgets/steg-holders.c
msgid "Members"
msgstr "Medlemmar"

#: src/app/widgets/steg-holders.c
msgid "Held by"
msgstr "Innehas av"

#: src/app/widgets/steg-holders.c
msgid "Add a role or group…"
msgstr "Lägg till en roll eller grupp…"

#: src/app/widgets/steg-holders.c
msgid "Add somebody…"
msgstr "Lägg till någon…"

#: src/app/widgets/steg-level-picker.c src/app/widgets/steg-matrix-row.c
#, c-format
msgid "Level %d · %s"
msgstr "Nivå %d · %s"

#: src/app/widgets/steg-matrix-cell.c
#, c-format
msgid "%s, level %d: %s – rated, as last time"
msgstr "%s, nivå %d: %s – vald, liksom förra gången"

#: src/app/widgets/steg-matrix-cell.c
#, c-format
msgid "%s, level %d: %s – rated"
msgstr "%s, nivå %d: %s – vald"

#: src/app/widgets/steg-matrix-cell.c
#, c-format
msgid "%s, level %d: %s – rated last time"
msgstr "%s, nivå %d: %s – vald förra gången"

#. Translators: the aspect, the level and the statement: "Culture, level 2: Informed".
#: src/app/widgets/steg-matrix-cell.c
#, c-format
msgid "%s, level %d: %s"
msgstr "%s, nivå %d: %s"

#: src/app/widgets/steg-matrix-row.c src/model/steg-rating.c
msgid "Not assessed"
msgstr "Inte bedömd"

#: src/app/widgets/steg-matrix-row.c src/model/steg-rating.c
msgid "Not applicable"
msgstr "Inte tillämplig"

#: src/app/widgets/steg-matrix-row.c ui/widgets/matrix-row.ui
msgid "How sure, and a note…"
msgstr "Hur säkra ni är, och en anteckning…"

#: src/app/widgets/steg-matrix-view.c
#, c-format
msgid "Statements about %s"
msgstr "Påståenden om %s"

#: src/app/widgets/steg-notes.c
#, c-format
msgid "Note on “%s”"
msgstr "Anteckning om ”%s”"

#: src/app/widgets/steg-notes.c
msgid "Notes"
msgstr "Anteckningar"

#: src/app/widgets/steg-notes.c
msgid "Add a note…"
msgstr "Lägg till en anteckning…"

#: src/app/widgets/steg-notes.c
msgid "Add a note"
msgstr "Lägg till en anteckning"

#: src/app/widgets/steg-person-pane.c
#, c-format
msgid "“%s” is active again"
msgstr "”%s” är aktiv igen"

#: src/app/widgets/steg-person-pane.c
msgid "This is me"
msgstr "Det här är jag"

#: src/app/widgets/steg-person-pane.c
msgid ""
"“Mine” means what this person, its roles and its groups own. Only this "
"computer knows it; the file does not."
msgstr ""
"”Mina” betyder det som personen, dess roller och dess grupper ansvarar för. "
"Det vet bara den här datorn, inte filen."

#: src/app/widgets/steg-person-pane.c src/model/steg-person.c
msgid "Active"
msgstr "Aktiv"

#: src/app/widgets/steg-phase-pill.c src/app/widgets/steg-timeline-card.c
#: src/model/steg-action.c src/report/deck/steg-deck-areas.c
msgid "Dropped"
msgstr "Struken"

#: src/app/widgets/steg-programme-bar.c
msgid "Programme without a title"
msgstr "Program utan titel"

#: src/app/widgets/steg-programme-bar.c
#, c-format
msgid "Saved %s"
msgstr "Sparat %s"

#: src/app/widgets/steg-programme-bar.c
msgid "Saved"
msgstr "Sparat"

#: src/app/widgets/steg-programme-bar.c
msgid "Kept on this computer"
msgstr "Bevarat på den här datorn"

#: src/app/widgets/steg-programme-bar.c
msgid "The file could not be saved"
msgstr "Filen kunde inte sparas"

#: src/app/widgets/steg-round-chooser.c
#, c-format
msgid "Round: %s"
msgstr "Omgång: %s"

#: src/app/widgets/steg-timeline-card.c
#, c-format
msgid "%d day late"
msgid_plural "%d days late"
msgstr[0] "%d dag sen"
msgstr[1] "%d dagar sen"

#: src/app/widgets/steg-timeline-card.c
#, c-format
msgid "%d %%"
msgstr "%d %%"

#: src/app/widgets/steg-timeline-card.c src/app/widgets/steg-workload-table.c
#: src/model/steg-action.c src/model/steg-document.c src/model/steg-measure.c
#: src/report/deck/steg-deck-areas.c src/report/deck/steg-deck-documents.c
#: src/report/deck/steg-deck-measures.c ui/pages/improvements-page.ui
#: src/app/widgets/steg-selection-bar.c ui/widgets/selection-bar.ui
msgid "Who"
msgstr "Vem"

#: src/app/widgets/steg-timeline-card.c src/report/deck/steg-deck-areas.c
#: src/report/deck/steg-deck-closing.c src/report/deck/steg-deck-plan.c
msgid "When"
msgstr "När"

#: src/app/widgets/steg-timeline-card.c
msgid "No due date yet"
msgstr "Inget slutdatum ännu"

#: src/app/widgets/steg-timeline-card.c src/model/steg-action.c
#: src/model/steg-gate-item.c src/model/steg-gate.c
#: ui/pages/improvements-page.ui ui/widgets/selection-bar.ui
msgid "Phase"
msgstr "Fas"

#: src/app/widgets/steg-timeline-card.c src/model/steg-action.c
#: ui/pages/improvements-page.ui ui/rows/line-row.ui
msgid "Progress"
msgstr "Framsteg"

#: src/app/widgets/steg-timeline-card.c src/model/steg-meeting.c
#: src/model/steg-milestone.c src/model/steg-note.c src/model/steg-reading.c
#: src/report/deck/steg-deck-measures.c
msgid "Date"
msgstr "Datum"

#: src/app/widgets/steg-timeline-card.c src/model/steg-milestone.c
#: src/report/deck/steg-deck-plan.c
msgid "Reached"
msgstr "Nådd"

#: src/app/widgets/steg-timeline-card.c
msgid "Not yet"
msgstr "Inte ännu"

#: src/app/widgets/steg-verdict-card.c
#, c-format
msgid "Agree on Level %d"
msgstr "Enas om nivå %d"

#: src/app/widgets/steg-workload-table.c
#, c-format
msgid ""
"▲ much: more than %d hours in a month beside everything else; an action "
"without hours is taken as %d. The hours of an action are spread over the "
"days until it is due."
msgstr ""
"▲ mycket: mer än %d timmar på en månad vid sidan av allt annat; en åtgärd "
"utan timmar räknas som %d. En åtgärds timmar fördelas över dagarna tills den "
"ska vara klar."

#: src/cli/steg-arguments.c
#, c-format
msgid "There is no table “%s”. There are: %s."
msgstr "Det finns ingen tabell ”%s”. Det finns: %s."

#: src/cli/steg-arguments.c
#, c-format
msgid "Table %s has no field “%s”. There are: %s."
msgstr "Tabellen %s har inget fält ”%s”. Det finns: %s."

#: src/cli/steg-arguments.c
msgid "none"
msgstr "inga"

#. Translators: a table, what was written, what there is.
#: src/cli/steg-arguments.c
#, c-format
msgid "There is no %s “%s”. There are: %s."
msgstr "Det finns ingen %s ”%s”. Det finns: %s."

#: src/cli/steg-arguments.c
#, c-format
msgid ""
"There is no record “%s”. Expected was an id, or a table and what the record "
"is: area/risk."
msgstr ""
"Det finns ingen post ”%s”. Skriv ett id, eller en tabell och vad posten är: "
"area/risk."

#: src/cli/steg-arguments.c
#, c-format
msgid "“%s”: expected was field=value, for instance %s=…"
msgstr "”%s”: skriv fält=värde, till exempel %s=…"

#: src/cli/steg-attachment-argument.c
msgid "Nothing is attached to this record."
msgstr "Inget är bifogat till posten."

#: src/cli/steg-attachment-argument.c
#, c-format
msgid "“%s” is not attached to this record; these are: %s."
msgstr "”%s” är inte bifogad till posten; det är dessa: %s."

#: src/cli/steg-changing.c
#, c-format
msgid ""
"Somebody else changed the file at the same moment. Theirs was left as it is, "
"and yours is in %s."
msgstr ""
"Någon annan ändrade filen i samma ögonblick. Deras fil är orörd, och din "
"ligger i %s."

#: src/cli/steg-changing.c
#, c-format
msgid "%u value that others have changed since was kept.\n"
msgid_plural "%u values that others have changed since were kept.\n"
msgstr[0] "%u värde som andra har ändrat sedan dess behölls.\n"
msgstr[1] "%u värden som andra har ändrat sedan dess behölls.\n"

#: src/cli/steg-command-add.c
#, c-format
msgid "A row of table %s needs %s=…"
msgstr "En rad i tabellen %s behöver %s=…"

#: src/cli/steg-command-add.c
#, c-format
msgid "That row of table %s is there already; change it with “set”."
msgstr "Den raden i tabellen %s finns redan; ändra den med ”set”."

#: src/cli/steg-command-add.c
#, c-format
msgid "Add “%s”"
msgstr "Lägg till ”%s”"

#: src/cli/steg-command-add.c
#, c-format
msgid "Add to table %s"
msgstr "Lägg till i tabellen %s"

#: src/cli/steg-command-add.c
msgid "FILE TABLE field=value…"
msgstr "FIL TABELL fält=värde…"

#: src/cli/steg-command-add.c
msgid "Add a record and print its id"
msgstr "Lägg till en post och skriv ut dess id"

#: src/cli/steg-command-add.c
msgid ""
"A link is written as the id of the other record, or as what it is: "
"area=risk, statement=risk/culture/2. Dates are written 2026-05-20."
msgstr ""
"En länk skrivs som den andra postens id, eller som det den är: area=risk, "
"statement=risk/culture/2. Datum skrivs 2026-05-20."

#: src/cli/steg-command-attach.c
msgid "FILE TABLE ID PATH"
msgstr "FIL TABELL ID SÖKVÄG"

#: src/cli/steg-command-attach.c
msgid "Attach a file to a record"
msgstr "Bifoga en fil till en post"

#: src/cli/steg-command-attach.c
msgid ""
"The content is kept in the programme, once, however many records have it. A "
"document has one file: a new one takes the place of the one before."
msgstr ""
"Innehållet finns i programmet, en enda gång, hur många poster som än har "
"det. Ett dokument har en fil: en ny ersätter den förra."

#: src/cli/steg-command-chart.c
msgid "Where to write, as .png, .svg or .pdf; replaced if it is there"
msgstr ""
"Vart det ska skrivas, som .png, .svg eller .pdf; ersätts om filen finns"

#: src/cli/steg-command-chart.c src/cli/steg-command-check.c
#: src/cli/steg-command-info.c src/cli/steg-command-log.c
#: src/cli/steg-command-new.c src/cli/steg-command-redo.c
#: src/cli/steg-command-undo.c
msgid "FILE"
msgstr "FIL"

#: src/cli/steg-command-chart.c
msgid "Width in pixels (1600)"
msgstr "Bredd i bildpunkter (1600)"

#: src/cli/steg-command-chart.c
msgid "NUMBER"
msgstr "TAL"

#: src/cli/steg-command-chart.c
msgid "Height in pixels (900)"
msgstr "Höjd i bildpunkter (900)"

#: src/cli/steg-command-chart.c
msgid "Light on dark"
msgstr "Ljust på mörkt"

#: src/cli/steg-command-chart.c src/cli/steg-command-report.c
msgid "The language of the words, if not the programme's"
msgstr "Ordens språk, om det inte ska vara programmets"

#: src/cli/steg-command-chart.c
msgid "The assessment that is shown, if not the last one: its title or id"
msgstr "Bedömningen som visas, om inte den senaste: dess titel eller id"

#: src/cli/steg-command-chart.c
msgid "ROUND"
msgstr "OMGÅNG"

#: src/cli/steg-command-chart.c
msgid "The measure that is shown: its title or id"
msgstr "Måttet som visas: dess titel eller id"

#: src/cli/steg-command-chart.c
msgid "MEASURE"
msgstr "MÅTT"

#: src/cli/steg-command-chart.c
msgid "--measure belongs to the chart “measure” alone."
msgstr "--measure hör bara till diagrammet ”measure”."

#: src/cli/steg-command-chart.c
#, c-format
msgid "There is no chart “%s”. There are: %s."
msgstr "Det finns inget diagram ”%s”. Det finns: %s."

#: src/cli/steg-command-chart.c src/cli/steg-command-extract.c
#: src/cli/steg-command-report.c
msgid "Say with -o which file to write."
msgstr "Ange med -o vilken fil som ska skrivas."

#: src/cli/steg-command-chart.c
#, c-format
msgid "“%s” must end with .png, .svg or .pdf."
msgstr "”%s” måste sluta på .png, .svg eller .pdf."

#: src/cli/steg-command-chart.c
#, c-format
msgid "Width and height can be %d to %d pixels."
msgstr "Bredd och höjd kan vara %d till %d bildpunkter."

#: src/cli/steg-command-chart.c
msgid "Say with --measure which one to draw."
msgstr "Ange med --measure vilket som ska ritas."

#: src/cli/steg-command-chart.c
#, c-format
msgid "At this width the timeline needs a height of %d pixels."
msgstr "På den här bredden behöver tidslinjen en höjd på %d bildpunkter."

#: src/cli/steg-command-chart.c
msgid "FILE level|radar|heat|trend|cycles|timeline|measure -o X.png|.svg|.pdf"
msgstr "FIL level|radar|heat|trend|cycles|timeline|measure -o X.png|.svg|.pdf"

#: src/cli/steg-command-chart.c
msgid "Draw a chart as a picture"
msgstr "Rita ett diagram som bild"

#: src/cli/steg-command-check.c
#, c-format
msgid "%s: %u thing is wrong."
msgid_plural "%s: %u things are wrong."
msgstr[0] "%s: %u sak är fel."
msgstr[1] "%s: %u saker är fel."

#: src/cli/steg-command-check.c
msgid "List what is wrong with a file, if anything"
msgstr "Lista vad som är fel med en fil, om något är det"

#: src/cli/steg-command-detach.c
msgid "FILE TABLE ID NAME"
msgstr "FIL TABELL ID NAMN"

#: src/cli/steg-command-detach.c
msgid "Take an attached file away from a record"
msgstr "Ta bort en bifogad fil från en post"

#: src/cli/steg-command-export.c src/cli/steg-command-report.c
msgid "Where to write; replaced if it is there"
msgstr "Vart det ska skrivas; ersätts om filen finns"

#: src/cli/steg-command-export.c src/cli/steg-command-new.c
msgid "FILE.xml"
msgstr "FIL.xml"

#: src/cli/steg-command-export.c
#, c-format
msgid "Say with -o which file to write, another one than %s."
msgstr "Ange med -o vilken fil som ska skrivas, en annan än %s."

#: src/cli/steg-command-export.c
msgid "FILE -o X.xml"
msgstr "FIL -o X.xml"

#: src/cli/steg-command-export.c
msgid "Write everything as XML"
msgstr "Skriv allt som XML"

#: src/cli/steg-command-extract.c
msgid "Where to write; nothing is overwritten"
msgstr "Vart det ska skrivas; inget skrivs över"

#: src/cli/steg-command-extract.c
msgid "PATH"
msgstr "SÖKVÄG"

#: src/cli/steg-command-extract.c
msgid "FILE TABLE ID NAME -o PATH"
msgstr "FIL TABELL ID NAMN -o SÖKVÄG"

#: src/cli/steg-command-extract.c
msgid "Write an attached file to a file of its own"
msgstr "Skriv en bifogad fil till en egen fil"

#: src/cli/steg-command-framework.c
#, c-format
msgid "“%s”: the only thing to do with a framework is “check”."
msgstr "”%s”: det enda som kan göras med en modell är ”check”."

#: src/cli/steg-command-framework.c
msgid "check FILE"
msgstr "check FIL"

#: src/cli/steg-command-framework.c
msgid "Say whether the XML of a framework is complete"
msgstr "Kontrollera om en modells XML är fullständig"

#: src/cli/steg-command-info.c
msgid "Print the programme's card as an array of one object"
msgstr "Skriv ut programmets kort som en lista med ett objekt"

#. Translators: an area, a level's number and name.
#: src/cli/steg-command-info.c
#, c-format
msgid "%s: level %d, %s\n"
msgstr "%s: nivå %d, %s\n"

#: src/cli/steg-command-info.c
#, c-format
msgid "%s: no level yet\n"
msgstr "%s: ingen nivå ännu\n"

#: src/cli/steg-command-info.c
#, c-format
msgid "Actions: %u done, %u under way, %u late, %u ahead\n"
msgstr "Åtgärder: %u klara, %u pågår, %u försenade, %u kommande\n"

#: src/cli/steg-command-info.c
msgid "Say what a programme is and where it stands"
msgstr "Visa vad ett program är och hur långt det har kommit"

#: src/cli/steg-command-line.c
msgid "Usage: stegvisctl COMMAND …"
msgstr "Användning: stegvisctl KOMMANDO …"

#: src/cli/steg-command-line.c
msgid "Works with programmes of Stegvis from the command line."
msgstr "Arbetar med Stegvisprogram från kommandoraden."

#: src/cli/steg-command-line.c
msgid "“stegvisctl COMMAND --help” says how each is used."
msgstr "”stegvisctl KOMMANDO --help” visar hur vart och ett används."

#: src/cli/steg-command-line.c
msgid "Exit codes: 0 done, 1 failed, 2 wrong use."
msgstr "Slutkoder: 0 klart, 1 misslyckades, 2 fel användning."

#. Translators: a command and its arguments.
#: src/cli/steg-command-line.c
#, c-format
msgid "Expected was: stegvisctl %s %s"
msgstr "Skriv så här: stegvisctl %s %s"

#: src/cli/steg-command-line.c
#, c-format
msgid "There is no command “%s”. There are: %s."
msgstr "Det finns inget kommando ”%s”. Det finns: %s."

#: src/cli/steg-command-line.c
msgid "Which command? “stegvisctl --help” lists them."
msgstr "Vilket kommando? ”stegvisctl --help” listar dem."

#: src/cli/steg-command-list.c
msgid "Only records whose field has this value; may be given several times"
msgstr "Bara poster vars fält har detta värde; får anges flera gånger"

#: src/cli/steg-command-list.c
msgid "field=value"
msgstr "fält=värde"

#: src/cli/steg-command-list.c src/cli/steg-command-log.c
msgid "Print an array of objects"
msgstr "Skriv ut en lista (JSON) med objekt"

#: src/cli/steg-command-list.c
msgid "FILE TABLE"
msgstr "FIL TABELL"

#: src/cli/steg-command-list.c
msgid "List the records of a table"
msgstr "Lista posterna i en tabell"

#: src/cli/steg-command-log.c
msgid "List what has been done, oldest first"
msgstr "Lista vad som har gjorts, det äldsta först"

#: src/cli/steg-command-new.c
msgid "Begin with a sample: pillmedtech"
msgstr "Börja med ett exempel: pillmedtech"

#: src/cli/steg-command-new.c
msgid "NAME"
msgstr "NAMN"

#: src/cli/steg-command-new.c
msgid "Begin with this framework"
msgstr "Börja med den här modellen"

#: src/cli/steg-command-new.c
msgid "Begin with what was exported"
msgstr "Börja med det som har exporterats"

#: src/cli/steg-command-new.c
msgid "The language of the programme"
msgstr "Programmets språk"

#: src/cli/steg-command-new.c
msgid "The title of the programme"
msgstr "Programmets titel"

#: src/cli/steg-command-new.c
msgid "TEXT"
msgstr "TEXT"

#: src/cli/steg-command-new.c
msgid "Only one of --sample, --framework and --from can be the beginning."
msgstr "Bara en av --sample, --framework och --from kan vara början."

#: src/cli/steg-command-new.c src/cli/steg-locale.c
#, c-format
msgid "“%s” is no language of Stegvis. There are: sv, en."
msgstr "”%s” är inget språk i Stegvis. Det finns: sv, en."

#: src/cli/steg-command-new.c
msgid "Make a new programme; nothing is ever overwritten"
msgstr "Skapa ett nytt program; inget skrivs någonsin över"

#: src/cli/steg-command-new.c
msgid ""
"Without an option the programme is empty but for the framework that comes "
"with Stegvis."
msgstr ""
"Utan flaggor blir programmet tomt, bortsett från modellen som följer med "
"Stegvis."

#: src/cli/steg-command-redo.c
msgid "Do again what was undone"
msgstr "Gör om det som ångrades"

#: src/cli/steg-command-remove.c
#, c-format
msgid "Remove “%s”"
msgstr "Ta bort ”%s”"

#: src/cli/steg-command-remove.c
#, c-format
msgid "Remove from table %s"
msgstr "Ta bort ur tabellen %s"

#: src/cli/steg-command-remove.c
msgid "FILE TABLE ID"
msgstr "FIL TABELL ID"

#: src/cli/steg-command-remove.c
msgid "Remove a record and everything that is part of it"
msgstr "Ta bort en post och allt som hör till den"

#: src/cli/steg-command-report.c
msgid "FILE.pdf"
msgstr "FIL.pdf"

#: src/cli/steg-command-report.c
#, c-format
msgid "“%s” is no name for slides. They are written as: X.pdf."
msgstr "”%s” är inget namn för bilder. De skrivs som: X.pdf."

#: src/cli/steg-command-report.c
msgid "FILE -o X.pdf"
msgstr "FIL -o X.pdf"

#: src/cli/steg-command-report.c
msgid "Write a programme's slides as a PDF"
msgstr "Skriv ett programs bilder som PDF"

#: src/cli/steg-command-set.c
#, c-format
msgid ""
"%s cannot be changed: it is part of what the row is. Add another row and "
"remove this one."
msgstr ""
"%s kan inte ändras: det är en del av vad raden är. Lägg till en annan rad "
"och ta bort den här."

#: src/cli/steg-command-set.c
#, c-format
msgid "Change a row of table %s"
msgstr "Ändra en rad i tabellen %s"

#: src/cli/steg-command-set.c
msgid "FILE TABLE ID field=value…"
msgstr "FIL TABELL ID fält=värde…"

#: src/cli/steg-command-set.c
msgid "Change fields of a record"
msgstr "Ändra fält i en post"

#: src/cli/steg-command-set.c
msgid "“field=” empties a field."
msgstr "”fält=” tömmer ett fält."

#: src/cli/steg-command-undo.c
msgid "Take back the last command"
msgstr "Ångra det senaste kommandot"

#: src/cli/steg-output.c
msgid "standard output"
msgstr "standard ut"

#: src/cli/steg-sentences.c
msgid "This is no file of Stegvis. It was left as it is."
msgstr "Det här är ingen Stegvisfil. Den lämnades som den är."

#: src/cli/steg-sentences.c
msgid ""
"The file is damaged or not complete, and was left as it is. Correct it, or "
"take an earlier copy."
msgstr ""
"Filen är skadad eller ofullständig och lämnades som den är. Rätta den eller "
"ta en tidigare kopia."

#: src/cli/steg-sentences.c
msgid "The file was made by a newer Stegvis. Update Stegvis to open it."
msgstr ""
"Filen är gjord med ett nyare Stegvis. Uppdatera Stegvis för att öppna den."

#: src/cli/steg-sentences.c
msgid "The file is not there. Has it been moved or renamed?"
msgstr "Filen finns inte där. Har den flyttats eller bytt namn?"

#: src/cli/steg-sentences.c
msgid ""
"There is such a file already, and nothing is ever overwritten. Choose "
"another name."
msgstr ""
"Det finns redan en sådan fil, och inget skrivs någonsin över. Välj ett annat "
"namn."

#: src/cli/steg-sentences.c
msgid "You may not read this file. Ask its owner for permission."
msgstr "Du får inte läsa filen. Be ägaren om behörighet."

#: src/cli/steg-sentences.c
msgid "The file may be read but not changed. Nothing was changed."
msgstr "Filen får läsas men inte ändras. Inget har ändrats."

#: src/cli/steg-sentences.c
msgid "The folder is missing or may not be written to. Choose another."
msgstr "Mappen saknas, eller så får du inte skriva i den. Välj en annan."

#: src/cli/steg-sentences.c
msgid "The disk is full. Nothing was changed. Free some space and try again."
msgstr "Disken är full. Inget har ändrats. Frigör utrymme och försök igen."

#: src/cli/steg-sentences.c
msgid "Another command is working on this programme. Try again in a moment."
msgstr "Ett annat kommando arbetar med programmet. Försök igen om en stund."

#: src/cli/steg-sentences.c
msgid "The file is too large: at most 10 MB can be attached."
msgstr "Filen är för stor: högst 10 MB kan bifogas."

#: src/cli/steg-sentences.c
msgid "The file is empty: there is nothing in it to attach."
msgstr "Filen är tom: det finns inget i den att bifoga."

#: src/cli/steg-sentences.c
msgid "That is not a file: a folder cannot be attached."
msgstr "Det där är ingen fil: en mapp kan inte bifogas."

#: src/cli/steg-sentences.c
msgid "There is nothing to undo."
msgstr "Det finns inget att ångra."

#: src/cli/steg-sentences.c
msgid "There is nothing to redo."
msgstr "Det finns inget att göra om."

#: src/model/steg-action-statement.c src/model/steg-action.c
#: src/model/steg-decision.c src/model/steg-dependency.c
#: src/model/steg-helper.c src/model/steg-planned.c
msgid "Action"
msgstr "Åtgärd"

#: src/model/steg-action-statement.c src/model/steg-statement.c
msgid "Statement"
msgstr "Påstående"

#: src/model/steg-action.c src/model/steg-document.c
msgid "Plan"
msgstr "Planera"

#: src/model/steg-action.c
msgid "Do"
msgstr "Genomföra"

#: src/model/steg-action.c
msgid "Check"
msgstr "Följa upp"

#: src/model/steg-action.c
msgid "Act"
msgstr "Förbättra"

#: src/model/steg-action.c
msgid "Not decided yet"
msgstr "Inte avgjort ännu"

#: src/model/steg-action.c
msgid "Kept"
msgstr "Behålls"

#: src/model/steg-action.c src/model/steg-rating.c
msgid "Low"
msgstr "Låg"

#: src/model/steg-action.c
msgid "Normal"
msgstr "Normal"

#: src/model/steg-action.c src/model/steg-rating.c
msgid "High"
msgstr "Hög"

#: src/model/steg-action.c src/model/steg-improvement.c
#: src/report/deck/steg-deck-areas.c ui/pages/improvements-page.ui
msgid "What"
msgstr "Vad"

#: src/model/steg-action.c src/report/deck/steg-deck-areas.c
msgid "How"
msgstr "Hur"

#: src/model/steg-action.c src/model/steg-area.c src/model/steg-aspect.c
#: src/model/steg-effect.c src/model/steg-gate-item.c
#: src/model/steg-improvement.c src/model/steg-prompt.c src/model/steg-reason.c
#: src/model/steg-reference.c src/model/steg-saved-view.c
#: src/model/steg-slide.c
msgid "Order"
msgstr "Ordning"

#: src/model/steg-action.c
msgid "Outcome"
msgstr "Utfall"

#: src/model/steg-action.c src/model/steg-gate.c src/model/steg-reason.c
#: ui/rows/reason-row.ui
msgid "Reason"
msgstr "Skäl"

#: src/model/steg-action.c src/model/steg-goal.c src/model/steg-planned.c
#: ui/pages/improvements-page.ui ui/widgets/selection-bar.ui
msgid "Due"
msgstr "Klar senast"

#: src/model/steg-action.c src/model/steg-program.c
msgid "Started"
msgstr "Påbörjad"

#: src/model/steg-action.c
msgid "Checked"
msgstr "Följdes upp"

#: src/model/steg-action.c
msgid "Closed"
msgstr "Avslutad"

#: src/model/steg-action.c
msgid "Priority"
msgstr "Prioritet"

#: src/model/steg-action.c src/model/steg-effect.c
msgid "Effect"
msgstr "Effekt"

#: src/model/steg-action.c
msgid "Effort (hours)"
msgstr "Insats (timmar)"

#: src/model/steg-action.c
msgid "Cost"
msgstr "Kostnad"

#: src/model/steg-action.c src/model/steg-cycle-goal.c src/model/steg-cycle.c
#: src/model/steg-gate-item.c src/model/steg-gate.c src/model/steg-meeting.c
#: src/model/steg-planned.c src/report/deck/steg-deck-plan.c
msgid "Cycle"
msgstr "Cykel"

#: src/model/steg-action.c src/model/steg-measure.c src/model/steg-reading.c
#: src/report/deck/steg-deck-measures.c
msgid "Measure"
msgstr "Mått"

#: src/model/steg-action.c
msgid "Repeats"
msgstr "Upprepas"

#: src/model/steg-action.c
msgid "Series"
msgstr "Serie"

#: src/model/steg-action.c src/model/steg-improvement.c
msgid "Detail"
msgstr "Detaljer"

#: src/model/steg-area-role.c src/model/steg-area.c src/model/steg-cycle-goal.c
#: src/model/steg-document.c src/model/steg-effect.c src/model/steg-evidence.c
#: src/model/steg-goal.c src/model/steg-improvement.c src/model/steg-measure.c
#: src/model/steg-parked.c src/model/steg-prompt.c src/model/steg-rating.c
#: src/model/steg-reason.c src/model/steg-slide.c src/model/steg-statement.c
#: src/model/steg-tally.c src/model/steg-verdict.c src/model/steg-vote.c
msgid "Area"
msgstr "Område"

#: src/model/steg-area-role.c src/model/steg-holder.c src/model/steg-person.c
msgid "Role"
msgstr "Roll"

#: src/model/steg-area-role.c
msgid "Seat at the table"
msgstr "Plats vid bordet"

#: src/model/steg-area.c src/model/steg-aspect.c src/model/steg-level.c
msgid "Key"
msgstr "Nyckel"

#: src/model/steg-aspect.c src/model/steg-evidence.c src/model/steg-prompt.c
#: src/model/steg-rating.c src/model/steg-statement.c src/model/steg-tally.c
#: src/model/steg-trait.c src/model/steg-vote.c
msgid "Aspect"
msgstr "Aspekt"

#: src/model/steg-attachment.c src/model/steg-person.c
msgid "Name"
msgstr "Namn"

#: src/model/steg-attachment.c
msgid "Media type"
msgstr "Medietyp"

#: src/model/steg-attachment.c
msgid "Size"
msgstr "Storlek"

#: src/model/steg-attachment.c
msgid "Content"
msgstr "Innehåll"

#: src/model/steg-attachment.c src/model/steg-document.c
#: src/model/steg-evidence.c
msgid "Attachment"
msgstr "Bilaga"

#: src/model/steg-attendee.c src/model/steg-decision.c src/model/steg-meeting.c
msgid "Meeting"
msgstr "Möte"

#: src/model/steg-attendee.c src/model/steg-helper.c
#: src/model/steg-participant.c src/model/steg-person.c src/model/steg-vote.c
msgid "Person"
msgstr "Person"

#: src/model/steg-attendee.c
msgid "Attendee"
msgstr "Mötesdeltagare"

#: src/model/steg-conflict.c
msgid "Table"
msgstr "Tabell"

#: src/model/steg-conflict.c src/model/steg-note.c src/model/steg-reference.c
#: src/model/steg-wording.c
msgid "Record"
msgstr "Post"

#: src/model/steg-conflict.c src/model/steg-wording.c
msgid "Field"
msgstr "Fält"

#: src/model/steg-conflict.c
msgid "Before"
msgstr "Före"

#: src/model/steg-conflict.c
msgid "Ours"
msgstr "Vårt"

#: src/model/steg-conflict.c
msgid "Theirs"
msgstr "Deras"

#: src/model/steg-conflict.c src/model/steg-decision.c
#: src/report/deck/steg-deck-closing.c ui/dialogs/decision-popover.ui
msgid "Decided"
msgstr "Beslutat"

#: src/model/steg-conflict.c
msgid "Merge question"
msgstr "Fråga vid sammanslagning"

#: src/model/steg-cycle-goal.c src/model/steg-goal.c src/model/steg-level.c
#: src/model/steg-rating.c src/model/steg-statement.c src/model/steg-tally.c
#: src/model/steg-trait.c src/model/steg-verdict.c src/model/steg-vote.c
msgid "Level"
msgstr "Nivå"

#: src/model/steg-cycle-goal.c
msgid "Cycle goal"
msgstr "Mål för cykeln"

#: src/model/steg-cycle.c src/model/steg-document.c src/model/steg-evidence.c
#: src/model/steg-measure.c src/model/steg-meeting.c src/model/steg-milestone.c
#: src/model/steg-program.c src/model/steg-reference.c src/model/steg-round.c
#: src/model/steg-saved-view.c ui/dialogs/new-dialog.ui
#: ui/dialogs/round-dialog.ui
msgid "Title"
msgstr "Titel"

#: src/model/steg-cycle.c src/model/steg-goal.c src/model/steg-measure.c
#: src/model/steg-milestone.c src/report/deck/steg-deck-measures.c
#: src/report/deck/steg-deck-plan.c
msgid "Goal"
msgstr "Mål"

#: src/model/steg-cycle.c
msgid "Plan from"
msgstr "Planera från"

#: src/model/steg-cycle.c
msgid "Do from"
msgstr "Genomföra från"

#: src/model/steg-cycle.c
msgid "Check from"
msgstr "Följa upp från"

#: src/model/steg-cycle.c
msgid "Act from"
msgstr "Förbättra från"

#: src/model/steg-cycle.c
msgid "Ends"
msgstr "Slutar"

#: src/model/steg-cycle.c
msgid "Learnt"
msgstr "Lärdomar"

#: src/model/steg-cycle.c src/model/steg-evidence.c src/model/steg-milestone.c
#: src/model/steg-parked.c src/model/steg-participant.c src/model/steg-rating.c
#: src/model/steg-reason.c src/model/steg-round.c src/model/steg-tally.c
#: src/model/steg-verdict.c src/model/steg-vote.c
msgid "Round"
msgstr "Omgång"

#: src/model/steg-decision.c
msgid "Asked"
msgstr "Ställd"

#: src/model/steg-decision.c
msgid "Withdrawn"
msgstr "Återtagen"

#: src/model/steg-decision.c src/report/deck/steg-deck-closing.c
msgid "Question"
msgstr "Fråga"

#: src/model/steg-decision.c src/report/deck/steg-deck-closing.c
msgid "Options"
msgstr "Alternativ"

#: src/model/steg-decision.c src/model/steg-rating.c src/model/steg-round.c
#: ui/dialogs/round-dialog.ui
msgid "State"
msgstr "Läge"

#: src/model/steg-decision.c src/report/deck/steg-deck-closing.c
msgid "Asked of"
msgstr "Ställd till"

#: src/model/steg-decision.c src/report/deck/steg-deck-closing.c
msgid "Needed by"
msgstr "Behövs senast"

#: src/model/steg-decision.c src/report/deck/steg-deck-closing.c
msgid "Answer"
msgstr "Svar"

#: src/model/steg-decision.c
msgid "Decision"
msgstr "Beslut"

#: src/model/steg-document.c
msgid "Policy"
msgstr "Policy"

#: src/model/steg-document.c
msgid "Guideline"
msgstr "Riktlinje"

#: src/model/steg-document.c
msgid "Procedure"
msgstr "Rutin"

#: src/model/steg-document.c src/model/steg-effect.c src/model/steg-meeting.c
#: src/model/steg-milestone.c src/model/steg-person.c src/model/steg-slide.c
#: src/report/deck/steg-deck-documents.c src/report/deck/steg-deck-plan.c
msgid "Kind"
msgstr "Slag"

#: src/model/steg-document.c src/report/deck/steg-deck-documents.c
msgid "Version"
msgstr "Version"

#: src/model/steg-document.c src/report/deck/steg-deck-documents.c
msgid "Next review"
msgstr "Nästa översyn"

#: src/model/steg-document.c src/model/steg-evidence.c
#: src/model/steg-reference.c src/report/deck/steg-deck-documents.c
msgid "Link"
msgstr "Länk"

#: src/model/steg-document.c src/report/deck/steg-deck-documents.c
msgid "Document"
msgstr "Dokument"

#: src/model/steg-effect.c
msgid "Loss"
msgstr "Förlust"

#: src/model/steg-effect.c
msgid "Gain"
msgstr "Vinst"

#: src/model/steg-effect.c
msgid "Once"
msgstr "En gång"

#: src/model/steg-effect.c
msgid "Per month"
msgstr "Per månad"

#: src/model/steg-effect.c
msgid "Per year"
msgstr "Per år"

#: src/model/steg-effect.c src/model/steg-gate-item.c src/model/steg-note.c
#: src/model/steg-parked.c src/model/steg-slide.c src/model/steg-wording.c
msgid "Text"
msgstr "Text"

#: src/model/steg-effect.c
msgid "Amount"
msgstr "Belopp"

#: src/model/steg-effect.c
msgid "Per"
msgstr "Per"

#: src/model/steg-evidence.c
msgid "Valid until"
msgstr "Gäller till"

#: src/model/steg-evidence.c
msgid "Evidence"
msgstr "Belägg"

#: src/model/steg-gate-item.c src/model/steg-parked.c
#: src/report/deck/steg-deck-areas.c
msgid "Done"
msgstr "Klart"

#: src/model/steg-gate-item.c
msgid "Checklist item"
msgstr "Punkt på checklistan"

#: src/model/steg-gate.c
msgid "Passed"
msgstr "Passerad"

#: src/model/steg-gate.c
msgid "Gate"
msgstr "Grind"

#: src/model/steg-helper.c
msgid "Helper"
msgstr "Medhjälpare"

#: src/model/steg-holder.c src/model/steg-person.c
msgid "Human"
msgstr "Människa"

#: src/model/steg-holder.c
msgid "From"
msgstr "Från"

#: src/model/steg-holder.c
msgid "Until"
msgstr "Till"

#: src/model/steg-holder.c
msgid "Holder"
msgstr "Innehavare"

#: src/model/steg-improvement.c
msgid "Proposed"
msgstr "Föreslagen"

#: src/model/steg-improvement.c src/model/steg-measure.c
msgid "Improvement"
msgstr "Förbättring"

#: src/model/steg-level.c
msgid "Number"
msgstr "Nummer"

#: src/model/steg-longtext.c
msgid "Long text"
msgstr "Lång text"

#: src/model/steg-measure.c
msgid "Up"
msgstr "Uppåt"

#: src/model/steg-measure.c
msgid "Down"
msgstr "Nedåt"

#: src/model/steg-measure.c
msgid "Hold"
msgstr "Hålla"

#: src/model/steg-measure.c
msgid "Weekly"
msgstr "Varje vecka"

#: src/model/steg-measure.c
msgid "Monthly"
msgstr "Varje månad"

#: src/model/steg-measure.c
msgid "Quarterly"
msgstr "Varje kvartal"

#: src/model/steg-measure.c
msgid "Yearly"
msgstr "Varje år"

#: src/model/steg-measure.c
msgid "Unit"
msgstr "Enhet"

#: src/model/steg-measure.c
msgid "Direction"
msgstr "Riktning"

#: src/model/steg-measure.c
msgid "Cadence"
msgstr "Takt"

#: src/model/steg-meeting.c
msgid "Management"
msgstr "Ledning"

#: src/model/steg-meeting.c src/model/steg-milestone.c
msgid "Review"
msgstr "Genomgång"

#: src/model/steg-meeting.c src/model/steg-milestone.c
msgid "Other"
msgstr "Annat"

#: src/model/steg-meeting.c src/model/steg-slide.c
msgid "Shown"
msgstr "Visat"

#: src/model/steg-milestone.c
msgid "Certification"
msgstr "Certifiering"

#: src/model/steg-milestone.c src/report/deck/steg-deck-plan.c
msgid "Milestone"
msgstr "Milstolpe"

#: src/model/steg-note.c
msgid "Author"
msgstr "Författare"

#: src/model/steg-parked.c
msgid "Parked question"
msgstr "Parkerad fråga"

#: src/model/steg-participant.c
msgid "Attended"
msgstr "Deltog"

#: src/model/steg-participant.c
msgid "Participant"
msgstr "Deltagare"

#: src/model/steg-person.c
msgid "Group"
msgstr "Grupp"

#: src/model/steg-person.c
msgid "Initials"
msgstr "Initialer"

#: src/model/steg-person.c
msgid "E-mail"
msgstr "E-post"

#: src/model/steg-planned.c
msgid "Frozen plan"
msgstr "Fryst plan"

#: src/model/steg-program.c ui/dialogs/new-dialog.ui
msgid "Swedish"
msgstr "Svenska"

#: src/model/steg-program.c ui/dialogs/new-dialog.ui
msgid "English"
msgstr "Engelska"

#: src/model/steg-program.c src/model/steg-round.c
msgid "Agreed"
msgstr "Överenskommet"

#: src/model/steg-program.c
msgid "Lowest aspect"
msgstr "Lägsta aspekten"

#: src/model/steg-program.c
msgid "Mean, rounded down"
msgstr "Medelvärde, avrundat nedåt"

#: src/model/steg-program.c ui/dialogs/new-dialog.ui
msgid "Organisation"
msgstr "Organisation"

#: src/model/steg-program.c
msgid "Purpose"
msgstr "Syfte"

#: src/model/steg-program.c src/model/steg-wording.c
#: ui/dialogs/preferences-dialog.ui
msgid "Language"
msgstr "Språk"

#: src/model/steg-program.c
msgid "Target level"
msgstr "Målnivå"

#: src/model/steg-program.c
msgid "Target date"
msgstr "Måldatum"

#: src/model/steg-program.c
msgid "Currency"
msgstr "Valuta"

#: src/model/steg-program.c
msgid "Logo"
msgstr "Logotyp"

#: src/model/steg-program.c
msgid "Framework"
msgstr "Modell"

#: src/model/steg-program.c
msgid "Framework version"
msgstr "Modellens version"

#: src/model/steg-program.c
msgid "Rule"
msgstr "Regel"

#: src/model/steg-prompt.c
msgid "Prompt"
msgstr "Samtalsfråga"

#: src/model/steg-rating.c
msgid "Rated"
msgstr "Bedömd"

#: src/model/steg-rating.c
msgid "Medium"
msgstr "Medel"

#: src/model/steg-rating.c
msgid "Confidence"
msgstr "Tillförlitlighet"

#: src/model/steg-rating.c
msgid "Rating"
msgstr "Bedömning"

#: src/model/steg-reading.c
msgid "Value"
msgstr "Värde"

#: src/model/steg-reading.c
msgid "Reading"
msgstr "Mätvärde"

#: src/model/steg-reason.c ui/widgets/reasons-card.ui
msgid "Why"
msgstr "Varför"

#: src/model/steg-reference.c src/report/deck/steg-deck-documents.c
msgid "Clause"
msgstr "Avsnitt"

#: src/model/steg-reference.c
msgid "Last checked"
msgstr "Senast kontrollerad"

#: src/model/steg-reference.c src/report/deck/steg-deck-documents.c
msgid "Reference"
msgstr "Vägledning"

#: src/model/steg-round.c
msgid "Preparing"
msgstr "Förbereds"

#: src/model/steg-round.c
msgid "Voting"
msgstr "Röstning pågår"

#: src/model/steg-round.c
msgid "Talking"
msgstr "Samtal pågår"

#: src/model/steg-round.c ui/dialogs/round-dialog.ui
msgid "Held"
msgstr "Hölls"

#: src/model/steg-round.c
msgid "Anonymous"
msgstr "Anonym"

#: src/model/steg-round.c ui/dialogs/round-dialog.ui
msgid "Locked"
msgstr "Låst"

#: src/model/steg-round.c ui/dialogs/round-dialog.ui
msgid "Illustrative"
msgstr "Exempel"

#: src/model/steg-saved-view.c
msgid "Page"
msgstr "Sida"

#: src/model/steg-saved-view.c ui/pages/improvements-page.ui
msgid "Filter"
msgstr "Filter"

#: src/model/steg-saved-view.c
msgid "Saved view"
msgstr "Sparad vy"

#: src/model/steg-slide.c
msgid "Heading"
msgstr "Rubrik"

#: src/model/steg-slide.c
msgid "Speaker note"
msgstr "Talarstöd"

#: src/model/steg-slide.c
msgid "Picture"
msgstr "Bild"

#: src/model/steg-slide.c
msgid "Slide"
msgstr "Presentationsbild"

#: src/model/steg-tally.c
msgid "Count"
msgstr "Antal"

#: src/model/steg-tally.c
msgid "Tally"
msgstr "Rösträkning"

#: src/model/steg-trait.c
msgid "Trait"
msgstr "Kännetecken"

#: src/model/steg-verdict.c
msgid "Dissent"
msgstr "Avvikande mening"

#: src/model/steg-verdict.c
msgid "Verdict"
msgstr "Områdesnivå"

#: src/model/steg-vote.c
msgid "Comment"
msgstr "Kommentar"

#: src/model/steg-vote.c
msgid "Late"
msgstr "Sen"

#: src/model/steg-vote.c
msgid "Vote"
msgstr "Röst"

#: src/model/steg-wording.c
msgid "Wording"
msgstr "Formulering"

#: src/report/deck/steg-deck-areas.c
msgid "Why?"
msgstr "Varför?"

#: src/report/deck/steg-deck-areas.c
msgid "No reasons have been written down yet."
msgstr "Inga skäl är nedskrivna ännu."

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "Not all agree: %s"
msgstr "Alla är inte överens: %s"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "Level %d: %s"
msgstr "Nivå %d: %s"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "Planned up to level %d"
msgstr "Planerat upp till nivå %d"

#: src/report/deck/steg-deck-areas.c
msgid "Level and reasons"
msgstr "Nivå och skäl"

#: src/report/deck/steg-deck-areas.c
msgid "True now"
msgstr "Stämmer nu"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: what each level looks like"
msgstr "%s: så ser nivåerna ut"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: the highest level is reached"
msgstr "%s: högsta nivån är nådd"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: no aspect has reached level %d yet"
msgstr "%s: ingen aspekt har nått nivå %d ännu"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: %u of %u aspects has reached level %d"
msgid_plural "%s: %u of %u aspects have reached level %d"
msgstr[0] "%s: %u av %u aspekter har nått nivå %d"
msgstr[1] "%s: %u av %u aspekter har nått nivå %d"

#: src/report/deck/steg-deck-areas.c
msgid "Statements"
msgstr "Påståenden"

#: src/report/deck/steg-deck-areas.c
msgid "Not assessed yet."
msgstr "Inte bedömt ännu."

#. Translators: a day on which an action should have been done.
#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s, late"
msgstr "%s, sen"

#: src/report/deck/steg-deck-areas.c src/report/deck/steg-deck-documents.c
#: src/report/deck/steg-deck-plan.c
msgid "No date yet"
msgstr "Inget datum ännu"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: %u action is late"
msgid_plural "%s: %u actions are late"
msgstr[0] "%s: %u åtgärd är sen"
msgstr[1] "%s: %u åtgärder är sena"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: %u action is left to do"
msgid_plural "%s: %u actions are left to do"
msgstr[0] "%s: %u åtgärd återstår"
msgstr[1] "%s: %u åtgärder återstår"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: all that was planned is done"
msgstr "%s: allt som planerats är gjort"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "%s: proposed, but not planned yet"
msgstr "%s: föreslaget, men inte planerat ännu"

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "Done: %u of %u. The next is due on %s."
msgstr "Gjort: %u av %u. Nästa ska vara klar %s."

#: src/report/deck/steg-deck-areas.c
#, c-format
msgid "Done: %u of %u."
msgstr "Gjort: %u av %u."

#: src/report/deck/steg-deck-areas.c
msgid "What, how, who"
msgstr "Vad, hur, vem"

#: src/report/deck/steg-deck-closing.c
msgid "Decisions"
msgstr "Beslut"

#: src/report/deck/steg-deck-closing.c
#, c-format
msgid "We ask you for %u decision"
msgid_plural "We ask you for %u decisions"
msgstr[0] "Vi ber er om %u beslut"
msgstr[1] "Vi ber er om %u beslut"

#: src/report/deck/steg-deck-closing.c
msgid "What the work waits for until the management decides."
msgstr "Det här väntar arbetet på tills ledningen har bestämt sig."

#: src/report/deck/steg-deck-closing.c
#, c-format
msgid "%u decision has been made"
msgid_plural "%u decisions have been made"
msgstr[0] "%u beslut är fattat"
msgstr[1] "%u beslut är fattade"

#: src/report/deck/steg-deck-closing.c
msgid "Next"
msgstr "Nästa steg"

#: src/report/deck/steg-deck-closing.c
msgid "Next: find out where we stand"
msgstr "Nästa steg: ta reda på var vi står"

#: src/report/deck/steg-deck-closing.c
msgid "Sit down together and make the first assessment, area by area"
msgstr "Sätt er tillsammans och gör den första bedömningen, område för område"

#: src/report/deck/steg-deck-closing.c
msgid "Agree on a level and write down why"
msgstr "Enas om en nivå och skriv ner varför"

#: src/report/deck/steg-deck-closing.c
msgid "Decide what to do, how, who does it and by when"
msgstr "Bestäm vad som ska göras, hur, av vem och till när"

#. Translators: a milestone and its day.
#: src/report/deck/steg-deck-closing.c src/report/deck/steg-deck-plan.c
#, c-format
msgid "Next milestone: %s, %s"
msgstr "Nästa milstolpe: %s, %s"

#: src/report/deck/steg-deck-closing.c
#, c-format
msgid "%u action is late and must be caught up"
msgid_plural "%u actions are late and must be caught up"
msgstr[0] "%u åtgärd är sen och måste tas igen"
msgstr[1] "%u åtgärder är sena och måste tas igen"

#: src/report/deck/steg-deck-closing.c
msgid "Closing"
msgstr "Avslutning"

#: src/report/deck/steg-deck-closing.c
#, c-format
msgid "Step by step to level %d"
msgstr "Steg för steg till nivå %d"

#: src/report/deck/steg-deck-closing.c
msgid "Step by step upwards"
msgstr "Steg för steg uppåt"

#: src/report/deck/steg-deck-closing.c
msgid "Information security is a chance to build strength and trust."
msgstr "Informationssäkerhet är en möjlighet att bygga styrka och förtroende."

#: src/report/deck/steg-deck-closing.c
msgid "The management's commitment is the key to success"
msgstr "Ledningens engagemang är nyckeln till framgång"

#: src/report/deck/steg-deck-closing.c
msgid "Questions and thoughts?"
msgstr "Frågor och funderingar?"

#: src/report/deck/steg-deck-closing.c
msgid "Sources"
msgstr "Källor"

#: src/report/deck/steg-deck-closing.c
msgid "What this is built on"
msgstr "Det här bygger vi på"

#: src/report/deck/steg-deck-documents.c
#, c-format
msgid "%s, overdue"
msgstr "%s, försenad"

#: src/report/deck/steg-deck-documents.c
#, c-format
msgid "%u of %u steering documents is overdue for review"
msgid_plural "%u of %u steering documents are overdue for review"
msgstr[0] "%u av %u styrdokument är försenat för översyn"
msgstr[1] "%u av %u styrdokument är försenade för översyn"

#: src/report/deck/steg-deck-documents.c
#, c-format
msgid "%u steering document, not overdue for review"
msgid_plural "%u steering documents, none overdue for review"
msgstr[0] "%u styrdokument, i tid med översynen"
msgstr[1] "%u styrdokument, alla i tid med översynen"

#: src/report/deck/steg-deck-documents.c
msgid "References"
msgstr "Vägledning"

#: src/report/deck/steg-deck-documents.c
msgid "Where help is to be had"
msgstr "Här finns hjälp"

#: src/report/deck/steg-deck-documents.c
msgid "About"
msgstr "Om"

#. Translators: an effect, and what it is worth.
#: src/report/deck/steg-deck-effects.c
#, c-format
msgid "%s: %s a year"
msgstr "%s: %s per år"

#: src/report/deck/steg-deck-effects.c
#, c-format
msgid "%s: %s a month"
msgstr "%s: %s per månad"

#: src/report/deck/steg-deck-effects.c
#, c-format
msgid "Doing nothing costs about %s a year"
msgstr "Att inte göra något kostar ungefär %s per år"

#: src/report/deck/steg-deck-effects.c
msgid "Losses to avoid, gains to win"
msgstr "Förluster att undvika, vinster att nå"

#: src/report/deck/steg-deck-effects.c
#, c-format
msgid "And the gains are worth about %s a year."
msgstr "Och vinsterna är värda ungefär %s per år."

#: src/report/deck/steg-deck-effects.c
msgid "Losses and gains"
msgstr "Förluster och vinster"

#: src/report/deck/steg-deck-effects.c
msgid "Losses to avoid"
msgstr "Förluster att undvika"

#: src/report/deck/steg-deck-effects.c
msgid "Gains to win"
msgstr "Vinster att nå"

#: src/report/deck/steg-deck-measures.c
msgid "On goal"
msgstr "Når målet"

#: src/report/deck/steg-deck-measures.c
msgid "Off goal"
msgstr "Når inte målet"

#: src/report/deck/steg-deck-measures.c
msgid "No reading yet"
msgstr "Inget mätvärde ännu"

#: src/report/deck/steg-deck-measures.c
msgid "No goal"
msgstr "Inget mål"

#. Translators: the goal of a measure, a number.
#: src/report/deck/steg-deck-measures.c
#, c-format
msgid "at least %s"
msgstr "minst %s"

#. Translators: the goal of a measure, a number.
#: src/report/deck/steg-deck-measures.c
#, c-format
msgid "at most %s"
msgstr "högst %s"

#: src/report/deck/steg-deck-measures.c
msgid "What we measure ourselves by"
msgstr "Det här mäter vi oss mot"

#: src/report/deck/steg-deck-measures.c
msgid "No measure is on goal yet"
msgstr "Inget mått når målet ännu"

#: src/report/deck/steg-deck-measures.c
#, c-format
msgid "%u of %u measures is on goal"
msgid_plural "%u of %u measures are on goal"
msgstr[0] "%u av %u mått når målet"
msgstr[1] "%u av %u mått når målet"

#: src/report/deck/steg-deck-measures.c
msgid "Last reading"
msgstr "Senaste värdet"

#: src/report/deck/steg-deck-opening.c
#: src/report/figures/steg-staircase-figures.c
#, c-format
msgid "Goal: level %d by %s"
msgstr "Mål: nivå %d senast %s"

#: src/report/deck/steg-deck-opening.c
#: src/report/figures/steg-staircase-figures.c
#: src/report/figures/steg-trend-figures.c
#, c-format
msgid "Goal: level %d"
msgstr "Mål: nivå %d"

#. Translators: who took part in the assessment, a list of roles.
#: src/report/deck/steg-deck-opening.c
#, c-format
msgid "At the table: %s"
msgstr "Vid bordet: %s"

#: src/report/deck/steg-deck-opening.c
msgid "Introduction"
msgstr "Introduktion"

#: src/report/deck/steg-deck-opening.c
msgid "The levels"
msgstr "Nivåerna"

#. Translators: a number of levels, and the names of the first and the last.
#: src/report/deck/steg-deck-opening.c
#, c-format
msgid "%d levels, from %s to %s"
msgstr "%d nivåer, från %s till %s"

#: src/report/deck/steg-deck-opening.c
msgid ""
"What each level looks like, whatever the area: this is what we judge "
"ourselves by."
msgstr "Så ser varje nivå ut, oavsett område: det är detta vi bedömer oss mot."

#: src/report/deck/steg-deck-opening.c
#, c-format
msgid "%d · %s"
msgstr "%d · %s"

#: src/report/deck/steg-deck-plan.c src/report/figures/steg-strip-figures.c
#, c-format
msgid "from %s"
msgstr "från %s"

#: src/report/deck/steg-deck-plan.c
msgid "Over"
msgstr "Avslutad"

#: src/report/deck/steg-deck-plan.c
msgid "Ahead"
msgstr "Kommer"

#. Translators: which cycle of how many, and what it is called.
#: src/report/deck/steg-deck-plan.c
#, c-format
msgid "We are in cycle %u of %u: %s"
msgstr "Vi är i cykel %u av %u: %s"

#: src/report/deck/steg-deck-plan.c
#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Now in phase %s."
msgstr "Nu i fasen %s."

#: src/report/deck/steg-deck-plan.c
#, c-format
msgid "The next cycle begins on %s"
msgstr "Nästa cykel börjar %s"

#: src/report/deck/steg-deck-plan.c
msgid "No cycle is planned from here"
msgstr "Ingen cykel är planerad härifrån"

#: src/report/deck/steg-deck-plan.c
msgid "Timetable"
msgstr "Tidsplan"

#: src/report/deck/steg-deck-plan.c
msgid "Where it is"
msgstr "Läge"

#: src/report/deck/steg-deck-plan.c
msgid "Missed"
msgstr "Missad"

#: src/report/deck/steg-deck-plan.c src/report/figures/steg-timeline-figures.c
msgid "Milestones"
msgstr "Milstolpar"

#: src/report/deck/steg-deck-plan.c
msgid "No milestone lies ahead of us"
msgstr "Ingen milstolpe ligger framför oss"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Result: every area is at level %d"
msgstr "Resultat: alla områden är på nivå %d"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Result: the areas are at level %d to %d"
msgstr "Resultat: områdena är på nivå %d till %d"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Result since the baseline: %u up, %u down"
msgstr "Resultat sedan första omgången: %u upp, %u ner"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Result: %u of %u areas has moved up a level"
msgid_plural "Result: %u of %u areas have moved up a level"
msgstr[0] "Resultat: %u av %u områden har klättrat"
msgstr[1] "Resultat: %u av %u områden har klättrat"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Result: %u of %u areas has moved down a level"
msgid_plural "Result: %u of %u areas have moved down a level"
msgstr[0] "Resultat: %u av %u områden har sjunkit"
msgstr[1] "Resultat: %u av %u områden har sjunkit"

#: src/report/deck/steg-deck-result.c
msgid "Result: no area has moved since the baseline"
msgstr "Resultat: inget område har rört sig sedan första omgången"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Still at level %d: %s"
msgstr "Kvar på nivå %d: %s"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "%u of %u areas has reached level %d."
msgid_plural "%u of %u areas have reached level %d."
msgstr[0] "%u av %u områden har nått nivå %d."
msgstr[1] "%u av %u områden har nått nivå %d."

#: src/report/deck/steg-deck-result.c
msgid "This round is an example."
msgstr "Omgången är ett exempel."

#: src/report/deck/steg-deck-result.c
msgid "Result"
msgstr "Resultat"

#: src/report/deck/steg-deck-result.c ui/pages/overview-page.ui
msgid "Aspect by aspect"
msgstr "Aspekt för aspekt"

#. Translators: the name of an aspect, as a heading: "Results".
#: src/report/deck/steg-deck-result.c
#, c-format
msgid "Our weakest side: %s"
msgstr "Vår svagaste sida: %s"

#: src/report/deck/steg-deck-result.c
msgid "No side is weaker than all the others"
msgstr "Ingen sida är svagare än alla andra"

#: src/report/deck/steg-deck-result.c
msgid "What the group agreed on, aspect by aspect and area by area."
msgstr "Det som gruppen enades om, aspekt för aspekt och område för område."

#: src/report/deck/steg-deck-result.c
msgid "Way to the goal"
msgstr "Vägen till målet"

#: src/report/deck/steg-deck-result.c
msgid "No area has reached its goal yet"
msgstr "Inget område har nått sitt mål ännu"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "%u of %u areas has reached its goal"
msgid_plural "%u of %u areas have reached their goals"
msgstr[0] "%u av %u områden har nått sitt mål"
msgstr[1] "%u av %u områden har nått sina mål"

#: src/report/deck/steg-deck-result.c
msgid "What lies between our shape and the goal is what remains to be done."
msgstr "Det som ligger mellan vår form och målet är det som återstår."

#: src/report/deck/steg-deck-result.c
msgid "Trend"
msgstr "Utveckling"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "The mean level stays at %s"
msgstr "Medelnivån ligger kvar på %s"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "The mean level has risen from %s to %s"
msgstr "Medelnivån har stigit från %s till %s"

#: src/report/deck/steg-deck-result.c
#, c-format
msgid "The mean level has fallen from %s to %s"
msgstr "Medelnivån har sjunkit från %s till %s"

#: src/report/deck/steg-deck-result.c
msgid "Round by round, from the baseline until now."
msgstr "Omgång för omgång, från den första till i dag."

#: src/report/figures/steg-area-sentence.c
#: src/report/figures/steg-trend-figures.c
#, c-format
msgid "%s: no level yet"
msgstr "%s: ingen nivå än"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: no level yet, goal %d"
msgstr "%s: ingen nivå ännu, mål %d"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d"
msgstr "%s: nivå %d av %d"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, goal %d"
msgstr "%s: nivå %d av %d, mål %d"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, unchanged since the baseline"
msgstr "%s: nivå %d av %d, oförändrat sedan första omgången"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, unchanged since the baseline, goal %d"
msgstr "%s: nivå %d av %d, oförändrat sedan första omgången, mål %d"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, %d up since the baseline"
msgstr "%s: nivå %d av %d, upp %d sedan första omgången"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, %d up since the baseline, goal %d"
msgstr "%s: nivå %d av %d, upp %d sedan första omgången, mål %d"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, %d down since the baseline"
msgstr "%s: nivå %d av %d, ned %d sedan första omgången"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s: level %d of %d, %d down since the baseline, goal %d"
msgstr "%s: nivå %d av %d, ned %d sedan första omgången, mål %d"

#: src/report/figures/steg-area-sentence.c
#, c-format
msgid "%s. Planned up to level %d."
msgstr "%s. Planerat upp till nivå %d."

#: src/report/figures/steg-heat-figures.c
#, c-format
msgid "%s, %s: not applicable"
msgstr "%s, %s: inte tillämpligt"

#: src/report/figures/steg-heat-figures.c
#, c-format
msgid "%s, %s: not assessed"
msgstr "%s, %s: inte bedömt"

#: src/report/figures/steg-heat-figures.c
#, c-format
msgid "%s, %s: level %d of %d"
msgstr "%s, %s: nivå %d av %d"

#: src/report/figures/steg-heat-figures.c
msgid "Area level"
msgstr "Områdesnivå"

#: src/report/figures/steg-heat-figures.c
#: src/report/figures/steg-radar-figures.c
#: src/report/figures/steg-staircase-figures.c
msgid "not assessed"
msgstr "inte bedömt"

#: src/report/figures/steg-heat-figures.c
msgid "not applicable"
msgstr "inte tillämpligt"

#: src/report/figures/steg-heat-figures.c
msgid "Every judgement, aspect by aspect."
msgstr "Varje bedömning, aspekt för aspekt."

#: src/report/figures/steg-heat-figures.c
msgid "Begin with an assessment: then every judgement stands here."
msgstr "Börja med en bedömning: då visas varje bedömning här."

#: src/report/figures/steg-measure-figures.c
#, c-format
msgid "Goal: at most %s"
msgstr "Mål: högst %s"

#: src/report/figures/steg-measure-figures.c
#, c-format
msgid "Goal: hold %s"
msgstr "Mål: hålla %s"

#: src/report/figures/steg-measure-figures.c
#, c-format
msgid "Goal: at least %s"
msgstr "Mål: minst %s"

#: src/report/figures/steg-measure-figures.c
#, c-format
msgid "%s: %s, off the goal"
msgstr "%s: %s, utanför målet"

#: src/report/figures/steg-measure-figures.c
#, c-format
msgid "%s: %s, goal reached"
msgstr "%s: %s, målet nått"

#: src/report/figures/steg-measure-figures.c
msgid "Write down the first reading: then its line begins here."
msgstr "Skriv in det första mätvärdet: då börjar linjen här."

#: src/report/figures/steg-measure-figures.c
msgid "off the goal"
msgstr "utanför målet"

#: src/report/figures/steg-radar-figures.c
#: src/report/figures/steg-staircase-figures.c
msgid "now"
msgstr "nu"

#: src/report/figures/steg-radar-figures.c
msgid "baseline"
msgstr "första omgången"

#: src/report/figures/steg-radar-figures.c
#: src/report/figures/steg-staircase-figures.c
msgid "goal"
msgstr "mål"

#: src/report/figures/steg-radar-figures.c
msgid "The shape of the levels, area by area."
msgstr "Nivåernas form, område för område."

#: src/report/figures/steg-radar-figures.c
msgid "Begin with an assessment: then the shape of your levels stands here."
msgstr "Börja med en bedömning: då visas nivåernas form här."

#: src/report/figures/steg-staircase-figures.c
msgid "planned"
msgstr "planerat"

#: src/report/figures/steg-staircase-figures.c
msgid "since the baseline"
msgstr "sedan första omgången"

#: src/report/figures/steg-staircase-figures.c
msgid "Where we stand, area by area."
msgstr "Läget, område för område."

#: src/report/figures/steg-staircase-figures.c
msgid ""
"Choose a framework with areas and levels first: then their levels stand here."
msgstr ""
"Välj först en modell med områden och nivåer: då visas deras nivåer här."

#: src/report/figures/steg-strip-figures.c
msgid "The cycles."
msgstr "Cyklerna."

#: src/report/figures/steg-strip-figures.c
#: src/report/figures/steg-timeline-figures.c ui/pages/timeline-page.ui
msgid "Today"
msgstr "I dag"

#: src/report/figures/steg-strip-figures.c
msgid "Plan the first cycle on the timeline: then it stands here."
msgstr "Planera den första cykeln på tidslinjen: då visas den här."

#: src/report/figures/steg-timeline-figures.c
#, c-format
msgid "Q%d"
msgstr "Kv %d"

#: src/report/figures/steg-timeline-figures.c
#, c-format
msgid "W%d"
msgstr "v. %d"

#: src/report/figures/steg-timeline-figures.c
msgid "Cycles"
msgstr "Cykler"

#: src/report/figures/steg-timeline-figures.c
msgid "late"
msgstr "sen"

#. Translators: the phases where there is little room; no two may be alike.
#: src/report/figures/steg-timeline-figures.c
msgctxt "phase, short"
msgid "P"
msgstr "P"

#: src/report/figures/steg-timeline-figures.c
msgctxt "phase, short"
msgid "D"
msgstr "G"

#: src/report/figures/steg-timeline-figures.c
msgctxt "phase, short"
msgid "C"
msgstr "Fu"

#: src/report/figures/steg-timeline-figures.c
msgctxt "phase, short"
msgid "A"
msgstr "Fb"

#: src/report/figures/steg-timeline-figures.c
#, c-format
msgid "goal: level %d"
msgstr "mål: nivå %d"

#: src/report/figures/steg-timeline-figures.c
#, c-format
msgid "level %d"
msgstr "nivå %d"

#: src/report/figures/steg-timeline-figures.c
#, c-format
msgid "level %d → %d"
msgstr "nivå %d → %d"

#: src/report/figures/steg-timeline-figures.c
msgid "Without an area"
msgstr "Utan område"

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Owner: %s."
msgstr "Ansvarig: %s."

#: src/report/figures/steg-timeline-sentences.c
msgid "Nobody owns it yet."
msgstr "Ingen är ansvarig ännu."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "From %s to %s."
msgstr "Från %s till %s."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Due %s."
msgstr "Klar senast %s."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "From %s, no end is set."
msgstr "Från %s, slutdatum saknas."

#: src/report/figures/steg-timeline-sentences.c
msgid "No dates."
msgstr "Inga datum."

#: src/report/figures/steg-timeline-sentences.c
msgid "It was dropped."
msgstr "Den ströks."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Phase %s, %d percent done."
msgstr "Fas %s, %d procent klart."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "%d day late."
msgid_plural "%d days late."
msgstr[0] "%d dag sen."
msgstr[1] "%d dagar sen."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Action in %s: %s."
msgstr "Åtgärd inom %s: %s."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Cycle: %s."
msgstr "Cykel: %s."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Milestone on %s: %s."
msgstr "Milstolpe den %s: %s."

#: src/report/figures/steg-timeline-sentences.c
#, c-format
msgid "Reached %s."
msgstr "Nåddes %s."

#: src/report/figures/steg-timeline-sentences.c
msgid "Not reached yet."
msgstr "Inte nådd ännu."

#: src/report/figures/steg-trend-figures.c
#, c-format
msgid "%s (illustrative)"
msgstr "%s (exempel)"

#: src/report/figures/steg-trend-figures.c
#, c-format
msgid "%s: mean %s, from level %d to level %d"
msgstr "%s: medel %s, från nivå %d till nivå %d"

#: src/report/figures/steg-trend-figures.c
msgid "The levels from round to round."
msgstr "Nivåerna från omgång till omgång."

#: src/report/figures/steg-trend-figures.c
msgid ""
"Hold an assessment, and another one later: then the way from one to the next "
"stands here."
msgstr "Gör en bedömning, och senare en till: då visas vägen mellan dem här."

#: src/report/figures/steg-trend-figures.c
msgid "mean of the areas"
msgstr "områdenas medel"

#: src/report/figures/steg-trend-figures.c
msgid "from the lowest to the highest area"
msgstr "från lägsta till högsta område"

#: src/session/steg-attaching.c
#, c-format
msgid "Attach “%s”"
msgstr "Bifoga ”%s”"

#: src/session/steg-attaching.c
#, c-format
msgid "Remove the attachment “%s”"
msgstr "Ta bort bilagan ”%s”"

#: src/session/steg-session.c
msgid "Create programme"
msgstr "Skapa programmet"

#: ui/dialogs/decision-popover.ui
msgid "What was decided?"
msgstr "Vad beslutades?"

#: ui/dialogs/decision-popover.ui
msgid "What was decided"
msgstr "Vad som beslutades"

#: ui/dialogs/decision-popover.ui
msgid "Withdraw the Question"
msgstr "Dra tillbaka frågan"

#: ui/dialogs/help-dialog.ui
msgid "Step by Step"
msgstr "Steg för steg"

#: ui/dialogs/new-dialog.ui ui/pages/start-page.ui
msgid "New Programme"
msgstr "Nytt program"

#: ui/dialogs/new-dialog.ui
msgid "Create"
msgstr "Skapa"

#: ui/dialogs/new-dialog.ui
msgid "Language of its reports"
msgstr "Rapporternas språk"

#: ui/dialogs/new-dialog.ui
msgid "Kept in the file"
msgstr "Sparas i filen"

#: ui/dialogs/new-dialog.ui
msgid "Choose where to keep it"
msgstr "Välj var det ska sparas"

#: ui/dialogs/preferences-dialog.ui
msgid "Windows"
msgstr "Fönster"

#. Language: that of the computer
#: ui/dialogs/preferences-dialog.ui
msgid "As the computer"
msgstr "Som datorn"

#: ui/dialogs/preferences-dialog.ui
msgid "Colours"
msgstr "Färger"

#: ui/dialogs/preferences-dialog.ui
msgid "Light"
msgstr "Ljusa"

#: ui/dialogs/preferences-dialog.ui
msgid "Dark"
msgstr "Mörka"

#: ui/dialogs/preferences-dialog.ui
msgid "First page"
msgstr "Första sidan"

#: ui/dialogs/preferences-dialog.ui
msgid "What a programme opens with"
msgstr "Det som ett program öppnas med"

#: ui/dialogs/preferences-dialog.ui
msgid ""
"Beside each change stands who made it. Others who open the programme see "
"this name."
msgstr ""
"Vid varje ändring står vem som gjorde den. Andra som öppnar programmet ser "
"det här namnet."

#: ui/dialogs/preferences-dialog.ui
msgid "Your name"
msgstr "Ditt namn"

#: ui/dialogs/preferences-dialog.ui
msgid "You are"
msgstr "Du är"

#: ui/dialogs/preferences-dialog.ui
msgid "What is “mine” in this programme; only this computer knows"
msgstr "Vad som är ”mina” i det här programmet; bara den här datorn vet det"

#: ui/dialogs/rating-popover.ui
msgid "How sure are you?"
msgstr "Hur säkra är ni?"

#: ui/dialogs/rating-popover.ui
msgid "No level, because it is"
msgstr "Ingen nivå, eftersom den är"

#: ui/dialogs/rating-popover.ui
msgctxt "rating"
msgid "not assessed"
msgstr "inte bedömd"

#: ui/dialogs/rating-popover.ui
msgctxt "rating"
msgid "not applicable"
msgstr "inte tillämpligt"

#: ui/dialogs/rating-popover.ui
msgid "Take the Rating Away"
msgstr "Ta bort bedömningen"

#: ui/dialogs/round-dialog.ui
msgid "Save"
msgstr "Spara"

#: ui/dialogs/round-dialog.ui
msgid "Can be read, but not changed"
msgstr "Kan läsas men inte ändras"

#: ui/dialogs/round-dialog.ui
msgid "An example, not a judgement"
msgstr "Ett exempel, ingen verklig bedömning"

#: ui/dialogs/round-dialog.ui
msgid "At the Table"
msgstr "Vid bordet"

#: ui/dialogs/shortcuts-dialog.ui
msgid "Keyboard Shortcuts"
msgstr "Kortkommandon"

#: ui/pages/assessment-page.ui
msgid "No Areas to Assess"
msgstr "Inga områden att bedöma"

#: ui/pages/assessment-page.ui
msgid ""
"This programme was made without a framework. Start a new one to get areas, "
"aspects and levels."
msgstr ""
"Det här programmet gjordes utan modell. Börja ett nytt för att få områden, "
"aspekter och nivåer."

#: ui/pages/assessment-page.ui
msgid "Where Do You Stand?"
msgstr "Var står ni?"

#: ui/pages/assessment-page.ui
msgid ""
"A round is one assessment on one day. In the first, the group goes through "
"each area and presses the sentences that are true today."
msgstr ""
"En omgång är en bedömning vid ett tillfälle. I den första går gruppen igenom "
"varje område och trycker på de meningar som stämmer i dag."

#: ui/pages/assessment-page.ui
msgid "Start the First Round"
msgstr "Starta den första omgången"

#: ui/pages/assessment-page.ui
msgid "Areas"
msgstr "Områden"

#: ui/pages/assessment-page.ui
msgid "This Round"
msgstr "Den här omgången"

#: ui/pages/assessment-page.ui
msgid "Round mean"
msgstr "Omgångens medel"

#: ui/pages/assessment-page.ui
msgid "Areas agreed"
msgstr "Bestämda områden"

#: ui/pages/assessment-page.ui
msgid "Aspects not rated"
msgstr "Obedömda aspekter"

#: ui/pages/assessment-page.ui
msgid "This round is locked: it can be read, but not changed."
msgstr "Omgången är låst: den kan läsas men inte ändras."

#: ui/pages/assessment-page.ui
msgid "Unlock"
msgstr "Lås upp"

#: ui/pages/improvements-page.ui
msgid "Add an action…"
msgstr "Lägg till en åtgärd…"

#: ui/pages/improvements-page.ui
msgid "Add an action"
msgstr "Lägg till en åtgärd"

#: ui/pages/improvements-page.ui
msgid "The improvement that the new action belongs to"
msgstr "Förbättringen som den nya åtgärden hör till"

#: ui/pages/improvements-page.ui
msgid "Show only this area"
msgstr "Visa bara det här området"

#: ui/pages/improvements-page.ui
msgid "Show only what this person does"
msgstr "Visa bara vad den här personen gör"

#: ui/pages/improvements-page.ui
msgid "Show only this phase"
msgstr "Visa bara den här fasen"

#: ui/pages/improvements-page.ui
msgid "Show only what is late, under way, ahead, done or dropped"
msgstr "Visa bara det som är försenat, pågår, är kommande, klart eller struket"

#: ui/pages/improvements-page.ui
msgid "Improvements and actions"
msgstr "Förbättringar och åtgärder"

#: ui/pages/improvements-page.ui
msgid "Nothing fits"
msgstr "Inga träffar"

#: ui/pages/improvements-page.ui
msgid "No action fits what you search and filter for."
msgstr "Ingen åtgärd stämmer med det du söker och filtrerar på."

#: ui/pages/improvements-page.ui
msgid "Show All"
msgstr "Visa alla"

#: ui/pages/improvements-page.ui
msgid "What do you want to make better?"
msgstr "Vad vill ni göra bättre?"

#: ui/pages/improvements-page.ui
msgid ""
"Write the first thing to do in the line above and press Enter. Then say who "
"does it and by when."
msgstr ""
"Skriv det första som ska göras på raden ovanför och tryck på Enter. Ange "
"sedan vem som gör det och när det ska vara klart."

#: ui/pages/improvements-page.ui
msgid "Add the First Action"
msgstr "Lägg till den första åtgärden"

#: ui/pages/improvements-page.ui
msgid "Back to the list (Escape)"
msgstr "Tillbaka till listan (Escape)"

#: ui/pages/improvements-page.ui
msgid "Back"
msgstr "Tillbaka"

#: ui/pages/improvements-page.ui
msgid "Back to the list"
msgstr "Tillbaka till listan"

#: ui/pages/improvements-page.ui ui/pages/people-page.ui
msgid "Close the detail (Escape)"
msgstr "Stäng detaljerna (Escape)"

#: ui/pages/improvements-page.ui
msgid "Delete this (Delete)"
msgstr "Ta bort det här (Delete)"

#: ui/pages/overview-page.ui
msgid "Where do you stand today?"
msgstr "Var står ni i dag?"

#: ui/pages/overview-page.ui
msgid ""
"Sit down together, read the statements area by area and press the ones that "
"are true. Then this page shows your levels and the way ahead."
msgstr ""
"Sätt er tillsammans, läs påståendena område för område och tryck på dem som "
"stämmer. Sedan visar den här sidan era nivåer och vägen framåt."

#: ui/pages/overview-page.ui
msgid "Start the assessment"
msgstr "Börja bedöma"

#: ui/pages/overview-page.ui
msgid "Where we stand"
msgstr "Var vi står"

#: ui/pages/overview-page.ui
msgid "Plan – Do – Check – Act"
msgstr "Planera – genomför – följ upp – förbättra"

#: ui/pages/overview-page.ui
msgid "Needs attention"
msgstr "Kräver uppmärksamhet"

#: ui/pages/overview-page.ui
msgid "Nothing is late, and nothing lacks an owner or a date."
msgstr "Inget är försenat, och inget saknar ansvarig eller datum."

#: ui/pages/overview-page.ui
msgid "Actions"
msgstr "Åtgärder"

#: ui/pages/overview-page.ui
msgid "Shape"
msgstr "Form"

#: ui/pages/overview-page.ui
msgid "From round to round"
msgstr "Från omgång till omgång"

#: ui/pages/people-page.ui
msgid "Add a role, a human or a group…"
msgstr "Lägg till en roll, en människa eller en grupp…"

#: ui/pages/people-page.ui
msgid "Add a role, a human or a group"
msgstr "Lägg till en roll, en människa eller en grupp"

#: ui/pages/people-page.ui
msgid "What is added"
msgstr "Vad som läggs till"

#: ui/pages/people-page.ui
msgid "What lies ahead"
msgstr "Vad som ligger framför"

#: ui/pages/people-page.ui
msgid "Who takes part?"
msgstr "Vilka är med?"

#: ui/pages/people-page.ui
msgid ""
"Write the first role in the line above and press Enter: “CISO”, “IT”, "
"“Management”. Then say who holds it."
msgstr ""
"Skriv den första rollen på raden ovan och tryck Enter: ”CISO”, ”IT”, "
"”Ledningen”. Säg sedan vem som innehar den."

#: ui/pages/people-page.ui
msgid "Add the First Role"
msgstr "Lägg till den första rollen"

#: ui/pages/people-page.ui
msgid "Delete…"
msgstr "Ta bort…"

#: ui/pages/start-page.ui
msgid ""
"See where your information security stands, and take it to the next level, "
"step by step."
msgstr ""
"Se var er informationssäkerhet står och ta den till nästa nivå, steg för "
"steg."

#: ui/pages/start-page.ui
msgid "Begin with an empty one"
msgstr "Börja med ett tomt"

#: ui/pages/start-page.ui
msgid "Open…"
msgstr "Öppna…"

#: ui/pages/start-page.ui
msgid "Go on with one that you have"
msgstr "Fortsätt med ett ni har"

#: ui/pages/start-page.ui
msgid "See an Example"
msgstr "Se ett exempel"

#: ui/pages/start-page.ui
msgid "A whole programme to try things in"
msgstr "Ett helt program att prova i"

#: ui/pages/start-page.ui
msgid "Recent programmes"
msgstr "Senaste programmen"

#: ui/pages/timeline-page.ui
msgid "Nothing Is Planned Yet"
msgstr "Inget är planerat ännu"

#: ui/pages/timeline-page.ui
msgid ""
"Cycles, milestones and actions with dates stand here along a line of time. "
"The standard plan is three cycles of half a year each."
msgstr ""
"Här står cykler, milstolpar och åtgärder med datum längs en tidslinje. "
"Standardplanen är tre cykler på ett halvår var."

#: ui/pages/timeline-page.ui
msgid "_Create the Standard Plan"
msgstr "_Skapa standardplanen"

#: ui/pages/timeline-page.ui
msgid "_Begin with Actions"
msgstr "_Börja med åtgärder"

#: ui/pages/timeline-page.ui
msgid "How much time is shown"
msgstr "Hur mycket tid som visas"

#. Zoom of the timeline
#: ui/pages/timeline-page.ui
msgid "Year"
msgstr "År"

#. Zoom of the timeline
#: ui/pages/timeline-page.ui
msgid "Quarter"
msgstr "Kvartal"

#. Zoom of the timeline
#: ui/pages/timeline-page.ui
msgid "Month"
msgstr "Månad"

#. Zoom of the timeline: show all of it
#: ui/pages/timeline-page.ui
msgid "Fit"
msgstr "Visa allt"

#: ui/pages/timeline-page.ui
msgid "Scroll to today"
msgstr "Rulla till i dag"

#: ui/pages/timeline-page.ui
msgid "Three cycles of Plan, Do, Check and Act, half a year each"
msgstr ""
"Tre cykler av Planera, Genomföra, Följa upp och Förbättra, ett halvår var"

#: ui/rows/reason-row.ui
msgid "_Edit"
msgstr "_Redigera"

#: ui/rows/reason-row.ui
msgid "Move _Up"
msgstr "Flytta _upp"

#: ui/rows/reason-row.ui
msgid "Move _Down"
msgstr "Flytta _ned"

#: ui/rows/reason-row.ui
msgid "_Remove"
msgstr "_Ta bort"

#: ui/rows/reason-row.ui
msgid "Drag to reorder"
msgstr "Dra för att ändra ordningen"

#: ui/widgets/matrix-cell.ui
msgid "last time"
msgstr "förra gången"

#: ui/widgets/programme-bar.ui
msgid "What to Do…"
msgstr "Så löser du det…"

#: ui/widgets/proposals-card.ui
msgid "Propose an improvement…"
msgstr "Föreslå en förbättring…"

#: ui/widgets/proposals-card.ui
msgid "Propose an improvement"
msgstr "Föreslå en förbättring"

#: ui/widgets/reasons-card.ui
msgid "Add a reason…"
msgstr "Lägg till ett skäl…"

#: ui/widgets/reasons-card.ui
msgid "Add a reason"
msgstr "Lägg till ett skäl"

#: ui/widgets/reasons-card.ui
msgid "Said last time: press to keep"
msgstr "Sagt förra gången: tryck för att behålla"

#: ui/widgets/round-chooser.ui
msgid "Rounds"
msgstr "Omgångar"

#: ui/widgets/round-chooser.ui
msgid "Change This Round…"
msgstr "Ändra omgången…"

#: ui/widgets/round-chooser.ui
msgid "New Round…"
msgstr "Ny omgång…"

#: ui/widgets/timeline-card.ui
msgid "_Show the Action"
msgstr "_Visa åtgärden"

#: ui/widgets/verdict-card.ui
msgid "Level Agreed"
msgstr "Områdesnivå"

#: ui/widgets/verdict-card.ui
msgid "Who sees it otherwise, and why"
msgstr "Vem ser det annorlunda, och varför"

#: ui/window.ui
msgid "_New Programme…"
msgstr "_Nytt program…"

#: ui/window.ui
msgid "New _Window"
msgstr "Nytt _fönster"

#: ui/window.ui
msgid "_Open…"
msgstr "_Öppna…"

#: ui/window.ui
msgid "Save a _Copy…"
msgstr "Spara en _kopia…"

#: ui/window.ui
msgid "_People"
msgstr "_Personer"

#: ui/window.ui
msgid "_Present"
msgstr "_Visa bilder"

#: ui/window.ui
msgid "_History"
msgstr "_Historik"

#: ui/window.ui
msgid "_Preferences"
msgstr "I_nställningar"

#: ui/window.ui
msgid "_Keyboard Shortcuts"
msgstr "_Kortkommandon"

#: ui/window.ui
msgid "_Help"
msgstr "H_jälp"

#: ui/window.ui
msgid "_About Stegvis"
msgstr "O_m Stegvis"

#: ui/window.ui
msgid "_Close Window"
msgstr "S_täng fönstret"

#: ui/window.ui
msgid "_Quit"
msgstr "_Avsluta"

#: ui/window.ui
msgid "Main menu (F10)"
msgstr "Huvudmeny (F10)"

#: ui/window.ui
msgid "Open Another…"
msgstr "Öppna ett annat…"

#: ui/window.ui
msgid "Start Page"
msgstr "Startsida"

#: ui/window.ui
msgid "Details for your support"
msgstr "Uppgifter till er support"

#: src/app/pages/steg-improvement-edits.c
#, c-format
msgid "Change the phase of several actions (%s)"
msgstr "Ändra fasen för flera åtgärder (%s)"

#: src/app/pages/steg-improvement-edits.c
#, c-format
msgid "Change who does several actions (%s)"
msgstr "Ändra vem som gör flera åtgärder (%s)"

#: src/app/pages/steg-improvement-edits.c
#, c-format
msgid "Move the due dates of several actions (%s)"
msgstr "Flytta slutdatumen för flera åtgärder (%s)"

#: src/app/pages/steg-improvement-edits.c
#, c-format
msgid "%u is deleted"
msgid_plural "%u are deleted"
msgstr[0] "%u är borttagen"
msgstr[1] "%u är borttagna"

#: src/app/pages/steg-improvement-edits.c
#, c-format
msgid "Delete several actions and improvements (%s)"
msgstr "Ta bort flera åtgärder och förbättringar (%s)"

#: src/app/widgets/steg-selection-bar.c
#, c-format
msgid "%u selected"
msgid_plural "%u selected"
msgstr[0] "%u vald"
msgstr[1] "%u valda"

#: ui/widgets/selection-bar.ui
msgid "What is done with all selected rows"
msgstr "Det som görs med alla valda rader"

#: ui/widgets/selection-bar.ui
msgid "Friday, 20 May, week 23…"
msgstr "Fredag, 20 maj, vecka 23…"

#. Translators: a button that leads to the next area.
#: src/app/pages/steg-assessment-page.c
#, c-format
msgid "Next: %s"
msgstr "Nästa: %s"

#: src/app/rows/steg-field-row.c
msgid "Write the date as year-month-day, for example 2026-05-20"
msgstr "Skriv datumet som år-månad-dag, till exempel 2026-05-20"

#: src/app/widgets/steg-matrix-view.c
#, c-format
msgid "“%s” is not rated any more"
msgstr "”%s” är inte bedömd längre"
