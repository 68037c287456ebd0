#include "ui/career/told_chain.h"

#include "core/report/redaction.h"

namespace throughline {

struct ToldChain::Copy {
    explicit Copy(const Chain& whole) : chain(report::redacted(whole)), analysis(chain) {}
    Chain chain;
    Analysis analysis;
};

void ToldChain::leaveNamesOut(bool on) {
    isWithoutNames_ = on;
    forget();
}

void ToldChain::forget() {
    copy_.reset();
}

const ToldChain::Copy& ToldChain::copy() const {
    if (!copy_)
        copy_ = std::make_shared<const Copy>(bridge_.chain());
    return *copy_;
}

const Chain& ToldChain::chain() const {
    return isWithoutNames_ ? copy().chain : bridge_.chain();
}

const Analysis& ToldChain::analysis() const {
    return isWithoutNames_ ? copy().analysis : bridge_.analysis();
}

} // namespace throughline
