/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"

#include "chart/steg-typesetter.h"

struct _StegRecordingInk
{
  StegInk    parent_instance;
  GPtrArray *marks;  /* of StegRecordedMark */
  GPtrArray *groups; /* of char, the innermost last */
  GArray    *clips;  /* of StegBox, the innermost last */
};

G_DEFINE_FINAL_TYPE (StegRecordingInk, steg_recording_ink, STEG_TYPE_INK)

static void
free_mark (gpointer data)
{
  StegRecordedMark *mark = data;

  g_free (mark->text);
  g_free (mark->group);
  g_free (mark);
}

static gboolean
is_clipped (StegRecordingInk *self, const StegBox *box)
{
  for (guint i = 0; i < self->clips->len; i++)
    if (!steg_box_holds (&g_array_index (self->clips, StegBox, i), box))
      return TRUE;
  return FALSE;
}

static StegRecordedMark *
add_mark (StegInk *ink, StegRecordedKind kind, const StegBox *box, const StegBox *extent)
{
  StegRecordingInk *self = STEG_RECORDING_INK (ink);
  StegRecordedMark *mark = g_new0 (StegRecordedMark, 1);

  mark->kind = kind;
  mark->box = *box;
  mark->extent = *extent;
  mark->is_clipped = is_clipped (self, extent);
  if (self->groups->len > 0)
    mark->group = g_strdup (g_ptr_array_index (self->groups, self->groups->len - 1));
  g_ptr_array_add (self->marks, mark);
  return mark;
}

static void
record_box (StegInk *ink, const StegBox *box, double radius, const StegPaint *paint)
{
  add_mark (ink, STEG_RECORDED_BOX, box, box)->paint = *paint;
}

static void
record_path (
  StegInk *ink, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint)
{
  double  right = points[0].x, bottom = points[0].y;
  StegBox span = { right, bottom, 0, 0 };

  for (gsize i = 1; i < n_points; i++)
    {
      span.x = MIN (span.x, points[i].x);
      span.y = MIN (span.y, points[i].y);
      right = MAX (right, points[i].x);
      bottom = MAX (bottom, points[i].y);
    }
  span.width = right - span.x;
  span.height = bottom - span.y;
  add_mark (ink, STEG_RECORDED_PATH, &span, &span)->paint = *paint;
}

static void
record_text (StegInk *ink, const StegTextRun *run)
{
  StegRecordedMark *mark = add_mark (ink, STEG_RECORDED_TEXT, &run->box, &run->extent);
  StegTextExtent    extent
    = steg_ink_measure (ink, run->text, run->style, run->box.width, run->box.height);

  mark->style = *run->style;
  mark->size = extent.size;
  mark->is_cut = extent.is_cut;
  mark->text = g_strdup (run->text);
}

static void
record_hot (StegInk *ink, const StegBox *box, const char *identity)
{
  add_mark (ink, STEG_RECORDED_HOT, box, box)->text = g_strdup (identity);
}

static void
push_clip (StegInk *ink, const StegBox *box)
{
  g_array_append_val (STEG_RECORDING_INK (ink)->clips, *box);
}

static void
pop_clip (StegInk *ink)
{
  GArray *clips = STEG_RECORDING_INK (ink)->clips;

  g_return_if_fail (clips->len > 0);

  g_array_set_size (clips, clips->len - 1);
}

static void
push_group (StegInk *ink, const char *spoken)
{
  g_ptr_array_add (STEG_RECORDING_INK (ink)->groups, g_strdup (spoken));
}

static void
pop_group (StegInk *ink)
{
  GPtrArray *groups = STEG_RECORDING_INK (ink)->groups;

  g_return_if_fail (groups->len > 0);

  g_ptr_array_set_size (groups, (int) groups->len - 1);
}

static void
steg_recording_ink_finalize (GObject *object)
{
  StegRecordingInk *self = STEG_RECORDING_INK (object);

  g_ptr_array_unref (self->marks);
  g_ptr_array_unref (self->groups);
  g_array_unref (self->clips);
  G_OBJECT_CLASS (steg_recording_ink_parent_class)->finalize (object);
}

static void
steg_recording_ink_class_init (StegRecordingInkClass *klass)
{
  StegInkClass *ink_class = STEG_INK_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_recording_ink_finalize;
  ink_class->box = record_box;
  ink_class->path = record_path;
  ink_class->text = record_text;
  ink_class->hot = record_hot;
  ink_class->push_clip = push_clip;
  ink_class->pop_clip = pop_clip;
  ink_class->push_group = push_group;
  ink_class->pop_group = pop_group;
}

static void
steg_recording_ink_init (StegRecordingInk *self)
{
  self->marks = g_ptr_array_new_with_free_func (free_mark);
  self->groups = g_ptr_array_new_with_free_func (g_free);
  self->clips = g_array_new (FALSE, FALSE, sizeof (StegBox));
}

StegInk *
steg_recording_ink_new (const StegPalette *palette)
{
  StegInk      *self;
  PangoContext *context;

  g_return_val_if_fail (palette != NULL, NULL);

  self = g_object_new (STEG_TYPE_RECORDING_INK, NULL);
  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  steg_typesetter_measure_exactly (context);
  steg_ink_set_font (self, context, palette->font_family);
  g_object_unref (context);
  return self;
}

guint
steg_recording_ink_get_n_marks (StegRecordingInk *self)
{
  g_return_val_if_fail (STEG_IS_RECORDING_INK (self), 0);

  return self->marks->len;
}

const StegRecordedMark *
steg_recording_ink_get_mark (StegRecordingInk *self, guint i)
{
  g_return_val_if_fail (STEG_IS_RECORDING_INK (self), NULL);
  g_return_val_if_fail (i < self->marks->len, NULL);

  return g_ptr_array_index (self->marks, i);
}

gboolean
steg_recording_ink_is_balanced (StegRecordingInk *self)
{
  g_return_val_if_fail (STEG_IS_RECORDING_INK (self), FALSE);

  return self->groups->len == 0 && self->clips->len == 0;
}
