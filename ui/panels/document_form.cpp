#include "ui/panels/document_form.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/model/gestures.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/fields.h"
#include "ui/panels/person_names.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

DocumentForm::DocumentForm(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge), content_(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(content_);
    auto* inside = new QVBoxLayout(content_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(14);
    auto* main = new Section(QString(), content_);
    title_ = new LineField(content_);
    title_->setProperty("look", "title");
    title_->setAccessibleName(tr("Title of the document"));
    title_->setPlaceholderText(tr("Untitled chain"));
    connect(title_, &LineField::committed, this, [this](const QString& typed) {
        bridge_.perform(gestures::renameDocument(bridge_.chain(), fromLine(typed)));
        refresh();
    });
    main->add(title_);
    owner_ = new NameField([this] { return personNames(bridge_.chain()); }, content_);
    owner_->setAccessibleName(tr("Owner"));
    owner_->setPlaceholderText(tr("Who are you?"));
    owner_->setToolTip(tr("The person whose chain this is"));
    connect(owner_, &LineField::committed, this, &DocumentForm::setOwner);
    main->add(tr("Owner"), owner_);
    inside->addWidget(main);
    auto* there = new Section(tr("In this chain"), content_);
    counts_ = makeLabel(QString(), "", content_);
    there->add(counts_);
    QWidget* box = nullptr;
    rows_ = makeRows(box, there);
    there->add(box);
    inside->addWidget(there);
    hint_ = makeLabel(tr("Select a role, a service or a task to see and change it here."), "muted", this);
    column->addWidget(hint_);
    column->addStretch(1);
}

void DocumentForm::setOwner(const QString& name) {
    Edit edit;
    DocumentInfo info = bridge_.chain().info();
    info.owner = name.trimmed().isEmpty() ? PersonKey() : personNamed(bridge_, name, edit);
    auto own = gestures::change(bridge_.chain(), std::move(info));
    if (own)
        own->changes.insert(own->changes.begin(), edit.changes.begin(), edit.changes.end());
    bridge_.perform(own);
    refresh();
}

void DocumentForm::refresh() {
    const Chain& chain = bridge_.chain();
    content_->setVisible(bridge_.isOpen());
    title_->setValue(toText(chain.info().title));
    const Person* owner = chain.people().find(chain.info().owner);
    owner_->setValue(owner == nullptr ? QString() : toText(owner->name));
    std::vector<RoleKey> without;
    int internal = 0;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (role->kind == RoleKind::endCustomer)
            continue;
        ++internal;
        if (chain.servicesFrom(role.slot()).empty())
            without.push_back(role->key);
    }
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    counts_->setText(QStringList{tr("%n roles", nullptr, number(chain.roles().size())),
                                 tr("%n services", nullptr, number(chain.services().size())),
                                 tr("%n tasks", nullptr, number(chain.tasks().size())),
                                 tr("%n people", nullptr, number(chain.people().size()))}
                         .join(QStringLiteral(" · ")));
    clearRows(*rows_);
    if (internal == 0)
        return;
    const int with = internal - number(without.size());
    auto* row = new ShareRow(tr("%1 of %n roles have a customer", nullptr, internal).arg(with),
                             static_cast<double>(with) / internal,
                             without.empty() ? QString() : tr("%n without", nullptr, number(without.size())), this);
    row->setToolTip(tr("Roles that serve somebody; a click selects those that serve nobody yet"));
    connect(row, &ShareRow::clicked, this, [this, without] {
        if (!without.empty())
            emit rolesWanted(without);
    });
    rows_->addWidget(row);
}

} // namespace throughline
