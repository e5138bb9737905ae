/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-typesetter.h"

#include "chart/steg-soft-place.h"

/* More than a screenful; beyond it everything is set again. */
#define KEPT_TEXTS 4096

/* Below this part of its size a text is rather divided inside a word than made smaller. */
#define COMFORTABLE 0.86

#define SHRINK_STEP 0.5

struct _StegTypesetter
{
  PangoContext *context;
  char         *family;
  GHashTable   *set; /* SetText → itself */
};

typedef struct
{
  char          *text;
  StegTextStyle  style;
  double         width, height;
  PangoLayout   *layout;
  StegTextExtent extent;
} SetText;

static guint
hash_set_text (gconstpointer key)
{
  const SetText *self = key;

  return g_str_hash (self->text) ^ (guint) (self->width * 31) ^ (guint) (self->style.size * 1009)
         ^ (guint) (self->style.bold << 7);
}

static gboolean
are_equal (gconstpointer one, gconstpointer other)
{
  const SetText *a = one;
  const SetText *b = other;

  return a->width == b->width && a->height == b->height && a->style.size == b->style.size
         && a->style.smallest == b->style.smallest && a->style.bold == b->style.bold
         && a->style.across == b->style.across && a->style.lines == b->style.lines
         && a->style.spacing == b->style.spacing
         && g_str_equal (a->text, b->text);
}

static void
free_set_text (gpointer key)
{
  SetText *self = key;

  g_clear_object (&self->layout);
  g_free (self->text);
  g_free (self);
}

StegTypesetter *
steg_typesetter_new (PangoContext *context, const char *family)
{
  StegTypesetter *self;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (family != NULL, NULL);

  self = g_new0 (StegTypesetter, 1);
  self->context = g_object_ref (context);
  self->family = g_strdup (family);
  self->set = g_hash_table_new_full (hash_set_text, are_equal, free_set_text, NULL);
  return self;
}

void
steg_typesetter_free (StegTypesetter *self)
{
  g_hash_table_unref (self->set);
  g_object_unref (self->context);
  g_free (self->family);
  g_free (self);
}

void
steg_typesetter_measure_exactly (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
}

static void
set_size (PangoLayout *layout, const char *family, const StegTextStyle *style, double size)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();

  pango_font_description_set_family (font, family);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, style->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
}

static void
measure (SetText *self, double size)
{
  PangoRectangle logical;

  pango_layout_get_extents (self->layout, NULL, &logical);
  self->extent.width = logical.width / (double) PANGO_SCALE;
  self->extent.height = logical.height / (double) PANGO_SCALE;
  self->extent.lines = pango_layout_get_line_count (self->layout);
  self->extent.size = size;
  self->extent.is_cut = pango_layout_is_ellipsized (self->layout);
}

static gboolean
fits (const SetText *self)
{
  return (self->width <= 0 || self->extent.width <= self->width + 0.01)
         && (self->height <= 0 || self->extent.height <= self->height + 0.01)
         && self->extent.lines <= MAX (self->style.lines, 1);
}

/* Tries sizes from the style's own down to @smallest.
 * Returns: whether the text fits at one of them. */
static gboolean
shrink (SetText *self, const char *family, double smallest)
{
  for (double size = self->style.size;; size = MAX (size - SHRINK_STEP, smallest))
    {
      set_size (self->layout, family, &self->style, size);
      measure (self, size);
      if (fits (self) && !self->extent.is_cut)
        return TRUE;
      if (size <= smallest)
        return FALSE;
    }
}

/* Tries again with words divided. Returns: whether the text fits now. */
static gboolean
divide_words (SetText *self, const char *family, double smallest, gboolean everywhere)
{
  g_autofree char *divided = steg_soft_place_add (self->text, everywhere);

  pango_layout_set_text (self->layout, divided, -1);
  return shrink (self, family, smallest);
}

/* Breaks the words of a text that does not fit at any size, and keeps what has room. */
static void
cut (SetText *self, const char *family, double smallest)
{
  int lines = MAX (self->style.lines, 1);

  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  for (; lines >= 1; lines--)
    {
      pango_layout_set_height (self->layout, -lines);
      set_size (self->layout, family, &self->style, smallest);
      measure (self, smallest);
      self->extent.is_cut = TRUE;
      if (fits (self))
        return;
    }
}

/* A single line is cut from the start, should it be too long: while zooming many are, each frame in
 * another room, and setting them is most of the work. */
static void
fit_line (SetText *self, const char *family, double smallest)
{
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  if (!shrink (self, family, smallest) && !self->extent.is_cut)
    cut (self, family, smallest);
}

static void
fit (SetText *self, const char *family)
{
  double smallest = self->style.smallest;

  if (smallest <= 0 || smallest > self->style.size)
    smallest = self->style.size;
  if (self->style.lines <= 1)
    {
      fit_line (self, family, smallest);
      return;
    }
  if (shrink (self, family, MAX (smallest, self->style.size * COMFORTABLE))
      || divide_words (self, family, smallest, FALSE)
      || divide_words (self, family, smallest, TRUE))
    return;
  pango_layout_set_text (self->layout, self->text, -1);
  if (!shrink (self, family, smallest))
    cut (self, family, smallest);
}

static void
set_new (SetText *self, PangoContext *context, const char *family)
{
  static const PangoAlignment alignments[]
    = { PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT };

  self->layout = pango_layout_new (context);
  pango_layout_set_auto_dir (self->layout, FALSE);
  pango_layout_set_alignment (self->layout, alignments[self->style.across]);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD);
  if (self->width > 0)
    pango_layout_set_width (self->layout, (int) (self->width * PANGO_SCALE));
  if (self->style.spacing > 0)
    pango_layout_set_line_spacing (self->layout, (float) self->style.spacing);
  pango_layout_set_text (self->layout, self->text, -1);
  fit (self, family);
}

PangoLayout *
steg_typesetter_set (StegTypesetter      *self,
                     const char          *text,
                     const StegTextStyle *style,
                     double               width,
                     double               height,
                     StegTextExtent      *extent)
{
  SetText  key = { .text = (char *) text, .style = *style, .width = width, .height = height };
  SetText *found;

  found = g_hash_table_lookup (self->set, &key);
  if (found == NULL)
    {
      if (g_hash_table_size (self->set) >= KEPT_TEXTS)
        g_hash_table_remove_all (self->set);
      found = g_memdup2 (&key, sizeof key);
      found->text = g_strdup (text);
      set_new (found, self->context, self->family);
      g_hash_table_add (self->set, found);
    }
  *extent = found->extent;
  return found->layout;
}
