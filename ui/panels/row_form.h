#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QWidget>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/model/check.h"
#include "ui/document/document_bridge.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

/// A form over the fields of one row: each field is filled from the row and, when it is left, becomes one edit that
/// changes that field alone. Derived forms say which fields there are.
template <class E>
class RowForm : public QWidget {
  public:
    RowForm(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {}

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

    /// `read(row)` gives the text, `write(row, text)` takes it.
    template <class Read, class Write>
    LineField* line(Section& section, const QString& label, Read read, Write write) {
        return line(section, label, new LineField(this), read, write);
    }
    /// Into a line that is there already.
    template <class Read, class Write>
    LineField* line(Section& section, const QString& label, LineField* field, Read read, Write write) {
        place(section, label, field);
        onFill([field, read](const E& from) { field->setValue(toText(read(from))); });
        QObject::connect(field, &LineField::committed, this, [this, field, write](const QString& typed) {
            commitFrom(field, [&](E& row) { write(row, fromLine(typed)); });
        });
        return field;
    }
    LineField* line(Section& section, const QString& label, std::string E::*member) {
        return line(
            section, label, [member](const E& row) -> const std::string& { return row.*member; },
            [member](E& row, std::string text) { row.*member = std::move(text); });
    }

    template <class Read, class Write>
    TextField* text(Section& section, const QString& label, Read read, Write write) {
        auto* field = new TextField(this);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setValue(toText(read(from))); });
        QObject::connect(field, &TextField::committed, this, [this, write](const QString& typed) {
            if (const QString reason = commit([&](E& row) { write(row, fromText(typed)); }); !reason.isEmpty())
                bridge_.sayNote(reason);
        });
        return field;
    }
    TextField* text(Section& section, const QString& label, std::string E::*member) {
        return text(
            section, label, [member](const E& row) -> const std::string& { return row.*member; },
            [member](E& row, std::string text) { row.*member = std::move(text); });
    }

    template <class Read, class Write>
    NumberField* number(Section& section, const QString& label, Read read, Write write) {
        auto* field = new NumberField(this);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setNumber(read(from)); });
        QObject::connect(field, &NumberField::numberCommitted, this,
                         [this, field, write](std::optional<double> number) {
                             commitFrom(field, [&](E& row) { write(row, number); });
                         });
        return field;
    }
    NumberField* number(Section& section, const QString& label, std::optional<double> E::*member) {
        return number(
            section, label, [member](const E& row) { return row.*member; },
            [member](E& row, std::optional<double> value) { row.*member = value; });
    }

    template <class Read, class Write>
    DayField* day(Section& section, const QString& label, Read read, Write write) {
        auto* field = new DayField([this] { return bridge_.today(); }, this);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setDay(read(from)); });
        QObject::connect(field, &DayField::dayCommitted, this, [this, field, write](std::optional<Day> value) {
            commitFrom(field, [&](E& row) { write(row, value); });
        });
        return field;
    }
    DayField* day(Section& section, const QString& label, std::optional<Day> E::*member) {
        return day(
            section, label, [member](const E& row) { return row.*member; },
            [member](E& row, std::optional<Day> value) { row.*member = value; });
    }

    /// Entries are texts with their data; `read(row)` gives the data of the present one, `write(row, data)` takes it.
    template <class Read, class Write>
    ChoiceField* choice(Section& section, const QString& label, const QList<QPair<QString, QString>>& entries,
                        Read read, Write write) {
        auto* field = new ChoiceField(this);
        field->setEntries(entries);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setChoice(read(from)); });
        QObject::connect(field, &ChoiceField::chosen, this, [this, write](const QString& chosen) {
            if (const QString reason = commit([&](E& row) { write(row, chosen); }); !reason.isEmpty()) {
                bridge_.sayNote(reason);
                refresh();
            }
        });
        return field;
    }

    static void place(Section& section, const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        section.add(label, field);
    }

    DocumentBridge& bridge_;

  private:
    Key<E> key_;
    std::vector<Fill> fills_;
};

} // namespace throughline
