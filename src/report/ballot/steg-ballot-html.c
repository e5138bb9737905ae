/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ballot/steg-ballot-html.h"

#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "report/ballot/steg-ballot-words.h"
#include "report/steg-report-resources.h"

#define ROOT "/io/github/stegvis/Stegvis/report/ballot/"

/* As many letters fit into a text of one line in every script. */
#define MOST_LETTERS 1000

typedef struct
{
  const StegBallot    *ballot;
  StegProgramme       *programme;
  const StegCatalogue *catalogue;
  GString             *html;
} Writer;

static void append (Writer *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* The arguments become text that holds no tags. */
static void
append (Writer *self, const char *format, ...)
{
  g_autofree char *part = NULL;
  va_list          arguments;

  va_start (arguments, format);
  part = g_markup_vprintf_escaped (format, arguments);
  va_end (arguments);
  g_string_append (self->html, part);
}

static const char *
say (const Writer *self, const char *text)
{
  return steg_catalogue_text (self->catalogue, text);
}

static void
append_file (Writer *self, const char *name)
{
  g_autofree char *path = g_strconcat (ROOT, name, NULL);
  g_autoptr (GBytes) bytes
    = g_resource_lookup_data (steg_report_get_resource (), path, 0, NULL);

  g_string_append_len (self->html, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The policy lets nothing be fetched from anywhere and nothing be sent. */
static void
append_head (Writer *self, const char *title)
{
  append (self,
          "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; "
          "base-uri 'none'\">\n<title>%s</title>\n<style>\n",
          steg_catalogue_get_language (self->catalogue), title);
  append_file (self, "ballot.css");
  append (self, "</style>\n</head>\n<body>\n<main>\n");
}

static void
append_opening (Writer *self, const char *title, const char *name)
{
  append (self, "<p class=\"quiet\">%s</p>\n<h1>%s</h1>\n",
          steg_ballot_words_programme (self->programme), title);
  if (name != NULL)
    append (self, "<p><strong>%s</strong></p>\n", name);
  append (self, "<p>%s %s</p>\n", say (self, STEG_BALLOT_WORDS_CHOOSE),
          /* Translators: on a ballot that is a web page. */
          say (self, N_ ("When you are done, save the answers and send the file to whoever leads "
                         "the dialogue. This page sends nothing and keeps nothing.")));
  append (self, "<p class=\"notice\">%s</p>\n",
          say (self, self->ballot->anonymous ? STEG_BALLOT_WORDS_ANONYMOUS
                                             : STEG_BALLOT_WORDS_NAMED));
  append (self, "<noscript><p class=\"notice\">%s</p></noscript>\n",
          say (self, N_ ("This page needs JavaScript in order to save the answers. Let it run, or "
                         "ask for a ballot on paper.")));
}

static void
append_form (Writer *self, const char *title, const char *name, const char *answers)
{
  append (self,
          "<form id=\"ballot\" autocomplete=\"off\" novalidate data-document=\"%s\" "
          "data-round=\"%s\" data-title=\"%s\" data-person=\"%s\" data-name=\"%s\" "
          "data-anonymous=\"%s\" data-file=\"%s\"\n",
          self->ballot->document, self->ballot->round, title, self->ballot->person,
          name != NULL ? name : "", self->ballot->anonymous ? "yes" : "no", answers);
  append (self, "data-count=\"%s\" data-saved=\"%s\" data-empty=\"%s\" data-comment=\"%s\">\n",
          /* Translators: %1 and %2 are numbers; keep them as they are. */
          say (self, N_ ("%1 of %2 answered")),
          say (self, N_ ("The answers are saved. Send the file to whoever leads the dialogue.")),
          say (self, N_ ("Nothing is answered yet.")),
          say (self, N_ ("A comment needs a choice as well: a level, or “Don’t know”.")));
}

static void
append_choice (Writer *self, const char *name, int level, const char *mark, const char *text)
{
  append (self,
          "<label class=\"choice\"><input type=\"radio\" name=\"%s\" value=\"%d\"><b>%s</b> "
          "<span>%s</span></label>\n",
          name, level, mark, text);
}

static void
append_question (Writer *self, StegRecord *area, StegRecord *aspect)
{
  const char      *area_key = steg_record_get_text (area, STEG_AREA_KEY);
  const char      *aspect_key = steg_record_get_text (aspect, STEG_ASPECT_KEY);
  g_autofree char *name = g_strdup_printf ("%s/%s", area_key, aspect_key);
  int              highest = steg_framework_highest_level (self->programme);

  append (self, "<fieldset data-area=\"%s\" data-aspect=\"%s\"><legend>%s</legend>\n", area_key,
          aspect_key, steg_ballot_words_name (self->programme, aspect, self->catalogue));
  for (int level = 1; level <= highest; level++)
    {
      g_autofree char *mark = g_strdup_printf ("%d", level);

      append_choice (self, name, level, mark,
                     steg_ballot_words_statement (self->programme, area, aspect, level,
                                                  self->catalogue));
    }
  append_choice (self, name, 0, "?", say (self, STEG_BALLOT_WORDS_UNKNOWN));
  append (self,
          "<label class=\"comment\">%s<input type=\"text\" maxlength=\"%d\"></label>\n"
          "</fieldset>\n",
          say (self, STEG_BALLOT_WORDS_COMMENT), MOST_LETTERS);
}

static void
append_area (Writer *self, StegRecord *area, GPtrArray *aspects)
{
  append (self, "<section>\n<h2>%s</h2>\n",
          steg_ballot_words_name (self->programme, area, self->catalogue));
  for (guint i = 0; i < aspects->len; i++)
    append_question (self, area, aspects->pdata[i]);
  append (self, "</section>\n");
}

static void
append_ending (Writer *self)
{
  append (self,
          "<div class=\"bar\"><div><output id=\"count\" role=\"status\"></output>"
          "<button type=\"button\" id=\"next\">%s</button>"
          "<button type=\"submit\">%s</button></div></div>\n</form>\n</main>\n<script>\n",
          say (self, N_ ("Next unanswered")), say (self, N_ ("Save the answers")));
  append_file (self, "ballot.js");
  append (self, "</script>\n</body>\n</html>\n");
}

static const char *
text_of (StegRecord *record, guint field)
{
  return record != NULL ? steg_record_get_text (record, field) : NULL;
}

char *
steg_ballot_html_new (const StegBallot    *ballot,
                      StegProgramme       *programme,
                      const char          *answers,
                      const StegCatalogue *catalogue)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  const char *title = text_of (steg_programme_find (programme, ballot->round), STEG_ROUND_TITLE);
  const char *name
    = text_of (steg_programme_find (programme, ballot->person), STEG_PERSON_NAME);
  Writer self = { ballot, programme, catalogue, g_string_new (NULL) };

  title = title != NULL ? title : "";
  append_head (&self, title);
  append_opening (&self, title, name);
  append_form (&self, title, name, answers);
  for (guint i = 0; i < areas->len; i++)
    append_area (&self, areas->pdata[i], aspects);
  append_ending (&self);
  return g_string_free (self.html, FALSE);
}
