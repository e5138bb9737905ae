/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-shared-filter.h"

#define SLOT "steg-shared-filter"
#define DOCUMENT "steg-shared-filter-document"

struct _StegSharedFilter
{
  GObject parent;

  StegActionFilter *filter;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegSharedFilter, steg_shared_filter, G_TYPE_OBJECT)

static void
steg_shared_filter_finalize (GObject *object)
{
  steg_action_filter_free (STEG_SHARED_FILTER (object)->filter);
  G_OBJECT_CLASS (steg_shared_filter_parent_class)->finalize (object);
}

static void
steg_shared_filter_class_init (StegSharedFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_shared_filter_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", STEG_TYPE_SHARED_FILTER, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_shared_filter_init (StegSharedFilter *self)
{
  self->filter = steg_action_filter_new ();
}

StegSharedFilter *
steg_shared_filter_new (void)
{
  return g_object_new (STEG_TYPE_SHARED_FILTER, NULL);
}

StegSharedFilter *
steg_shared_filter_find (GtkRoot *root, const char *document)
{
  StegSharedFilter *self = g_object_get_data (G_OBJECT (root), SLOT);
  const char       *of = g_object_get_data (G_OBJECT (root), DOCUMENT);

  if (self == NULL || g_strcmp0 (of, document) != 0)
    {
      self = steg_shared_filter_new ();
      g_object_set_data_full (G_OBJECT (root), SLOT, self, g_object_unref);
      g_object_set_data_full (G_OBJECT (root), DOCUMENT, g_strdup (document), g_free);
    }
  return self;
}

const StegActionFilter *
steg_shared_filter_get (StegSharedFilter *self)
{
  return self->filter;
}

void
steg_shared_filter_take (StegSharedFilter *self, StegActionFilter *filter)
{
  g_autoptr (StegActionFilter) old = self->filter;

  self->filter = filter;
  if (!steg_action_filter_is_equal (old, filter))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
