#include "app/commands/export_picture.h"

#include "app/commands/naming.h"
#include "core/analysis/analysis.h"
#include "ui/paint/fonts.h"
#include "ui/paint/picture_export.h"
#include "ui/paint/review_content.h"

namespace throughline::commands {

namespace {

Result<ReviewSubject> subjectOf(const Analysis& analysis, const PictureOptions& options) {
    const Chain& chain = analysis.chain();
    ReviewSubject subject;
    subject.lanes = options.lanes;
    if (!options.task.empty()) {
        const auto task = named<Task>(chain, options.task);
        if (!task) {
            return task.status();
        }
        subject.kind = ReviewSubject::Kind::task;
        subject.task = (*task)->key;
    } else if (!options.customer.empty()) {
        const auto customer = namedEndCustomer(analysis, options.customer);
        if (!customer) {
            return customer.status();
        }
        subject.kind = ReviewSubject::Kind::endCustomer;
        subject.role = chain.roles().at(*customer)->key;
    }
    return subject;
}

Result<PageSetUp> setUpOf(const std::string& format, const PictureOptions& options) {
    PageSetUp setUp;
    if (!options.paper.empty()) {
        const auto paper = paperNamed(options.paper);
        if (!paper) {
            std::string known;
            for (const QPageSize& each : papers()) {
                known += (known.empty() ? "" : ", ") + each.name().toStdString();
            }
            return Status(Code::wrongUse, "“%1” is no paper; take one of %2", {options.paper, known}, "--paper");
        }
        setUp.paper = *paper;
    }
    setUp.isLandscape = options.landscape.value_or(setUp.isLandscape);
    // A picture is one page; further pages of parts and tasks are for paper.
    const bool isPaged = format == "pdf";
    setUp.fit = isPaged ? Fit::automatic : Fit::onePage;
    setUp.hasTasks = isPaged;
    return setUp;
}

} // namespace

Result<std::string> picture(const Chain& chain, const std::string& format, const PictureOptions& options,
                            const Context& context) {
    const auto setUp = setUpOf(format, options);
    if (!setUp) {
        return setUp.status();
    }
    const Analysis analysis(chain);
    const auto subject = subjectOf(analysis, options);
    if (!subject) {
        return subject.status();
    }
    if (const Status fonts = loadFonts(); !fonts) {
        return fonts;
    }
    auto sheet = reviewOf(analysis, *subject, *setUp, context.today);
    if (!sheet) {
        return sheet.status();
    }
    const auto pages = ReviewPages::compose(std::move(*sheet));
    if (!pages) {
        return pages.status();
    }
    const auto bytes = format == "pdf" ? reviewPdf(*pages) : format == "svg" ? reviewSvg(*pages) : reviewPng(*pages);
    if (!bytes) {
        return bytes.status();
    }
    return bytes->toStdString();
}

} // namespace throughline::commands
