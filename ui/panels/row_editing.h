#pragma once

#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"
#include "ui/panels/fields.h"
#include "ui/words/words.h"

namespace throughline {

/// Shows one row in fields, whichever they are: fills them from the row as it stands, and turns what a field holds into
/// one edit that changes that field alone.
template <class E>
class RowEditing : public QWidget {
  public:
    RowEditing(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {}

    void showRow(const Key<E>& key) {
        // What is being typed belongs to the row that was shown.
        if (key != key_) {
            if (focusWidget() != nullptr)
                focusWidget()->clearFocus();
            for (LineField* field : this->findChildren<LineField*>())
                field->refuse({});
        }
        key_ = key;
        refresh();
    }
    [[nodiscard]] const Key<E>& key() const { return key_; }
    /// Fills every field from the chain as it stands.
    void refresh() {
        const E* row = this->row();
        if (row == nullptr)
            return;
        // A fill may lead to edits of the row only through the person; keep it alive anyway.
        const Row<E> kept = bridge_.chain().template table<E>().share(key_);
        for (const auto& fill : fills_)
            fill(*kept);
    }

  protected:
    using Fill = std::function<void(const E&)>;

    [[nodiscard]] const E* row() const { return bridge_.chain().template table<E>().find(key_); }
    void onFill(Fill fill) { fills_.push_back(std::move(fill)); }

    /// One edit: the row as it stands, changed by `change`; where the row would break a rule, the reason, and nothing
    /// else.
    template <class Change>
    QString commit(Change&& change) {
        const E* now = row();
        if (now == nullptr)
            return {};
        E next = *now;
        change(next);
        if (const Status sound = checkRow(next); !sound)
            return words::ofStatus(sound);
        if (!(next == *now))
            bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
        refresh();
        return {};
    }
    /// The same for what was typed into `field`, where a refused text stays with its reason.
    template <class Change>
    void commitFrom(LineField* field, Change&& change) {
        if (const QString reason = commit(std::forward<Change>(change)); !reason.isEmpty())
            field->refuse(reason);
    }

    DocumentBridge& bridge_;

  private:
    Key<E> key_;
    std::vector<Fill> fills_;
};

} // namespace throughline
